package io.afterorder.local.render;

import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.CartAbandoned;
import io.afterorder.domain.order.OrderEvent.Confirmed;
import io.afterorder.domain.order.Timeline;

import java.util.Locale;

/** An order to try messages on, in a language that its buyer need not have chosen. */
public final class PreferredLanguage {
    private PreferredLanguage() {}

    /** The order as if its buyer preferred that language. */
    public static Order of(Order order, Locale language) {
        return new Order(order.id(),
                new Timeline(order.timeline().events().stream().map(event -> of(event, language)).toList()));
    }

    private static OrderEvent of(OrderEvent event, Locale language) {
        return switch (event) {
            case Confirmed(var header, var details) -> new Confirmed(header, of(details, language));
            case CartAbandoned(var header, var cart, var link) ->
                new CartAbandoned(header, of(cart, language), link);
            default -> event;
        };
    }

    private static OrderDetails of(OrderDetails details, Locale language) {
        return new OrderDetails(details.salesChannel(), details.fulfilment(), details.orderedAt(), details.items(),
                details.deliveryWindow(), details.buyer().preferring(language), details.total());
    }
}
