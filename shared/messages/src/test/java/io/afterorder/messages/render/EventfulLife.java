package io.afterorder.messages.render;

import io.afterorder.domain.campaign.ProblemReported;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.order.DeliveryWindow;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.DeliveryEstimateChanged;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.OrderEvent.Money;
import io.afterorder.domain.order.OrderEvent.Problem;
import io.afterorder.domain.order.OrderEvent.Refunded;
import io.afterorder.domain.order.OrderEvent.ReturnReceived;
import io.afterorder.domain.order.OrderEvent.ReturnRequested;
import io.afterorder.domain.order.ProblemKind;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** An order to which everything has happened that a message can tell of. */
final class EventfulLife {
    private static final Instant START = Instant.parse("2026-03-07T09:00:00Z");

    private EventfulLife() {}

    static Order of(Order delivered, Touch touch) {
        var kind = touch.trigger() instanceof ProblemReported(var reported) ? reported : ProblemKind.LOST;
        var asked = touch.template().equals("return-window-closed") ? 90 : 3;
        var order = after(0, delivered, header -> new Problem(header, kind, Optional.of("weather")));
        order = after(1, order,
                header -> new DeliveryEstimateChanged(header,
                        new DeliveryWindow(day(2), day(4)), Optional.of("carrier")));
        order = after(asked, order, header -> new ReturnRequested(header, Optional.empty()));
        order = after(asked + 1, order, ReturnReceived::new);
        return after(asked + 2, order,
                header -> new Refunded(header, Optional.of(new Money(new BigDecimal("12.50"), "EUR"))));
    }

    private static Order after(int days, Order order, Function<Header, OrderEvent> event) {
        return order.apply(event.apply(new Header("later-" + days, order.id(), day(days))));
    }

    private static Instant day(int number) {
        return START.plus(Duration.ofDays(number));
    }
}
