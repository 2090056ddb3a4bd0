package io.afterorder.domain.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An order as it was confirmed, or as it was last read. */
public record OrderDetails(SalesChannel salesChannel, Fulfilment fulfilment, Instant orderedAt, List<Item> items,
        Optional<DeliveryWindow> deliveryWindow, Buyer buyer) {
    public OrderDetails {
        items = List.copyOf(items);
    }
}
