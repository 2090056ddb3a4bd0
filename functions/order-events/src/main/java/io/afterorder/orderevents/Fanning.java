package io.afterorder.orderevents;

import io.afterorder.domain.Channel;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.buyer.BuyerRecord;
import io.afterorder.domain.buyer.Purchase;
import io.afterorder.domain.buyer.SendCall;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.OrderEvent.SendReached;
import io.afterorder.domain.port.Consents;
import io.afterorder.domain.port.EventQueue;
import io.afterorder.domain.port.Orders;
import io.afterorder.orderevents.Outcome.Called;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/**
 * Gives each customer who agreed to advertising a turn in a send: an event of the customer's latest order or cart of which
 * the address is still kept. Turns lie apart by the rate at which mail may go out, and come back through the queue, so that
 * what plans and checks every other message plans and checks these.
 */
final class Fanning {
    /** How many customers one run works on, well within the function's time; the rest comes back through the queue. */
    private static final int AT_ONCE = 100;

    private final Consents consents;
    private final Orders orders;
    private final EventQueue queue;
    private final int perSecond;
    private final InstantSource clock;

    Fanning(Consents consents, Orders orders, EventQueue queue, int perSecond, InstantSource clock) {
        this.consents = consents;
        this.orders = orders;
        this.queue = queue;
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /** Doing it again gives nobody a second turn: the turn's event is the same, and so is a copy of it. */
    Called fan(SendCall call) {
        var now = clock.instant();
        var page = consents.consenting(call.after(), AT_ONCE);
        var turns = new ArrayList<OrderEvent>();
        for (var alias : page.aliases()) {
            reachable(orders.buyer(alias, now), now)
                    .map(order -> consents.turn(alias, call.eventId(), order.id(), now))
                    .map(order -> turn(call, order, call.reached() + turns.size())).ifPresent(turns::add);
        }
        queue.put(turns);
        page.next().ifPresent(place -> queue.put(call.goingOn(turns.size(), place)));
        return new Called(turns.size(), page.aliases().size() - turns.size(), page.next().isPresent());
    }

    private Optional<Order> reachable(BuyerRecord buyer, Instant now) {
        if (!buyer.consent().holdsAt(now)) {
            return Optional.empty();
        }
        return buyer.purchases().stream().max(Comparator.comparing(Purchase::at))
                .map(latest -> orders.load(latest.order(), now).order())
                .filter(order -> order.buyerEmail().isPresent() && order.details()
                        .filter(details -> details.salesChannel().channel() == Channel.DIRECT).isPresent());
    }

    private OrderEvent turn(SendCall call, OrderId order, int number) {
        return new SendReached(new Header("send-" + call.eventId(), order, call.turn(number, perSecond)),
                call.send());
    }
}
