package io.afterorder.domain.order;

import io.afterorder.domain.order.OrderEvent.Header;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import static io.afterorder.domain.order.AnyEvents.ORDER;
import static io.afterorder.domain.order.AnyEvents.START;

/** An order that reached its buyer three days after {@link AnyEvents#START}. */
public final class DeliveredOrder {
    public static final Instant DELIVERED = START.plus(Duration.ofDays(3));

    private DeliveredOrder() {}

    public static Order order() {
        return Order.unknown(ORDER).apply(AnyEvents.confirmed(header("c", START), true))
                .apply(new OrderEvent.Delivered(header("d", DELIVERED), Optional.empty()));
    }

    public static Header header(String id, Instant at) {
        return new Header(id, ORDER, at);
    }
}
