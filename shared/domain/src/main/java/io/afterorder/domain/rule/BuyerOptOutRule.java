package io.afterorder.domain.rule;

import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.order.Order;

import java.util.Optional;

import static io.afterorder.domain.Channel.AMAZON;

/**
 * Bars messages to a buyer who opted out, except what the order cannot be completed without. Communication Guidelines,
 * "Buyer opt-out" (2020-11). The order's own events are looked at here; what the buyer said on another order bars the
 * claim, where nothing can come between.
 */
public final class BuyerOptOutRule {
    public static final String ID = "optout.buyer";

    private BuyerOptOutRule() {}

    /** What stands against the touch; the same where the claim finds the opt-out. */
    public static Reason reason() {
        return new Reason(ID, "the buyer opted out of messages");
    }

    /** Whether the touch is of those that an opt-out holds back. */
    public static boolean holdsBack(Touch touch, Order order) {
        var amazon = order.details().map(details -> details.salesChannel().channel() == AMAZON).orElse(true);
        return amazon && !touch.purpose().isCritical() && !touch.purpose().isReply();
    }

    public static Optional<Reason> against(Touch touch, Order order) {
        return order.isOptedOut() && holdsBack(touch, order) ? Optional.of(reason()) : Optional.empty();
    }
}
