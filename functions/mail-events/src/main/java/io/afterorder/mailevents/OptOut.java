package io.afterorder.mailevents;

import io.afterorder.domain.order.OrderEvent.BuyerOptedOut;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.port.OrderChange;
import io.afterorder.domain.port.Orders;
import io.afterorder.domain.port.Orders.Saved;
import io.afterorder.domain.rule.DailyVolumeRule;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * Writes that the buyer opted out, as if a feed had told it: into the order's timeline and, in the same transaction, where
 * claims for all the buyer's orders look.
 */
final class OptOut {
    private static final int TRIES = 8;

    private final Orders orders;
    private final InstantSource clock;

    OptOut(Orders orders, InstantSource clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * @return whether it was written; {@code false} where it was before, or the order was erased and its buyer forgotten
     * @throws IllegalStateException where others write the order all the time, so that the event must come again
     */
    boolean write(MailEvent event) {
        var id = event.tags().orderId();
        var arrival = "bounce-" + event.messageId();
        for (var left = TRIES; left > 0; left--) {
            var now = clock.instant();
            var before = orders.load(id, now);
            if (before.arrivals().contains(arrival) || before.erasedAt().isPresent()) {
                return false;
            }
            var after = before.order().apply(new BuyerOptedOut(new Header(arrival, id, event.at())));
            var change = new OrderChange(before, after, Set.of(arrival), before.buyerAlias(), List.of(),
                    DailyVolumeRule.day(now));
            if (orders.save(change) instanceof Saved.Done) {
                return true;
            }
        }
        throw new IllegalStateException(
                "order " + id + " is being written by others all the time; it was tried " + TRIES + " times");
    }
}
