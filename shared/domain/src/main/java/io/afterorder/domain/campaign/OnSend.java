package io.afterorder.domain.campaign;

import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.SendReached;

import java.time.Instant;
import java.util.Optional;

/** The turn of the order's buyer in a send of that name, which the seller calls for. */
public record OnSend(String send) implements Trigger {
    @Override
    public Optional<Instant> instantOf(Order order) {
        return order.timeline().all(SendReached.class).filter(reached -> reached.send().equals(send))
                .map(OrderEvent::occurredAt).reduce((_, later) -> later);
    }

    @Override
    public String absence() {
        return "the send " + send + " has not reached it";
    }
}
