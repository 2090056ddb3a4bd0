package io.afterorder.domain.rule;

import io.afterorder.domain.Purpose;
import io.afterorder.domain.campaign.Limits;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.AfterPurchase;
import io.afterorder.domain.followup.Dispatch;
import io.afterorder.domain.followup.Dispatch.Route;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.followup.State.Sent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import static io.afterorder.domain.order.AnyEvents.ORDER;
import static io.afterorder.domain.order.AnyEvents.START;
import static io.afterorder.domain.order.DeliveredOrder.DELIVERED;
import static io.afterorder.domain.order.DeliveredOrder.order;

/** Circumstances six days after delivery, with the follow-ups that went before. */
final class AnyCircumstances {
    static final Instant NOW = DELIVERED.plus(Duration.ofDays(6));
    static final Touch REPLY = as(Purpose.INQUIRY_REPLY);
    static final Dispatch DISPATCH = new Dispatch(Route.SES, "t", "de-DE", "0", "policy");

    private AnyCircumstances() {}

    static Circumstances circumstances(Touch touch, Instant now, FollowUp... others) {
        return new Circumstances(touch, order(), List.of(others), Limits.STANDARD, now);
    }

    static FollowUp sent(Instant at, boolean asked) {
        return inState(new Sent("m", at, DISPATCH), asked);
    }

    static FollowUp inState(State state, boolean asked) {
        return new FollowUp(new FollowUpKey(ORDER, "after-purchase", "other"), START, START, state, asked, List.of());
    }

    static Touch as(Purpose purpose) {
        var touch = AfterPurchase.DOCUMENTS;
        return new Touch(touch.id(), purpose, touch.trigger(), touch.delay(), touch.hours(), touch.template(),
                touch.reviewAsk(), touch.expiresAfter());
    }
}
