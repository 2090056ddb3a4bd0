package io.afterorder.local.studio.preview;

import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.CartAbandoned;
import io.afterorder.domain.order.OrderEvent.Confirmed;
import io.afterorder.domain.order.Timeline;

import java.util.Locale;

/** An order to try messages on. */
final class PreviewOrder {
    private PreviewOrder() {}

    /** The order as if its buyer read that language. */
    static Order inLanguage(Order order, Locale language) {
        return new Order(order.id(),
                new Timeline(order.timeline().events().stream().map(event -> inLanguage(event, language)).toList()));
    }

    private static OrderEvent inLanguage(OrderEvent event, Locale language) {
        return switch (event) {
            case Confirmed(var header, var details) -> new Confirmed(header, inLanguage(details, language));
            case CartAbandoned(var header, var cart, var link) ->
                new CartAbandoned(header, inLanguage(cart, language), link);
            default -> event;
        };
    }

    private static OrderDetails inLanguage(OrderDetails details, Locale language) {
        return new OrderDetails(details.salesChannel(), details.fulfilment(), details.orderedAt(), details.items(),
                details.deliveryWindow(), details.buyer().preferring(language), details.total());
    }
}
