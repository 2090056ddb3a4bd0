package io.afterorder.domain.campaign;

import io.afterorder.domain.order.Delivery;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;

import java.time.Instant;
import java.util.Optional;

/** What a touch counts its delay from. */
public enum Trigger {
    CONFIRMED("it has not been confirmed") {
        @Override
        public Optional<Instant> instantOf(Order order) {
            return order.details().map(OrderDetails::orderedAt);
        }
    },
    SHIPPED("it has not been shipped") {
        @Override
        public Optional<Instant> instantOf(Order order) {
            return order.shippedAt();
        }
    },
    DELIVERED("no delivery has been reported, and there is no delivery window to estimate it from") {
        @Override
        public Optional<Instant> instantOf(Order order) {
            return order.delivery().map(Delivery::at);
        }
    };

    private final String absence;

    Trigger(String absence) {
        this.absence = absence;
    }

    /** When it happened to the order, or is estimated to; empty while that is not known. */
    public abstract Optional<Instant> instantOf(Order order);

    /** Why there is no instant, to follow "because", for example "it has not been shipped". */
    public String absence() {
        return absence;
    }
}
