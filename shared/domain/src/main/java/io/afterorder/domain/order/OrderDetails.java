package io.afterorder.domain.order;

import io.afterorder.domain.order.OrderEvent.Money;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order as it was confirmed, or as it was last read.
 *
 * @param total what the buyer pays; empty where the feed does not say
 * @param shippingCost what of it is for shipping; empty where the feed does not say
 */
public record OrderDetails(SalesChannel salesChannel, Fulfilment fulfilment, Instant orderedAt, List<Item> items,
        Optional<DeliveryWindow> deliveryWindow, Buyer buyer, Optional<Money> total, Optional<Money> shippingCost) {
    public OrderDetails {
        items = List.copyOf(items);
    }

    /** An order of which it is not known what shipping costs. */
    public OrderDetails(SalesChannel salesChannel, Fulfilment fulfilment, Instant orderedAt, List<Item> items,
            Optional<DeliveryWindow> deliveryWindow, Buyer buyer, Optional<Money> total) {
        this(salesChannel, fulfilment, orderedAt, items, deliveryWindow, buyer, total, Optional.empty());
    }

    /** An order whose total is not known. */
    public OrderDetails(SalesChannel salesChannel, Fulfilment fulfilment, Instant orderedAt, List<Item> items,
            Optional<DeliveryWindow> deliveryWindow, Buyer buyer) {
        this(salesChannel, fulfilment, orderedAt, items, deliveryWindow, buyer, Optional.empty());
    }

    /** What the order is worth: its total, else the sum of its prices; empty where one is missing or currencies differ. */
    public Optional<Money> value() {
        return total.or(this::sum);
    }

    /** How many pieces were ordered, of all products together. */
    public long pieces() {
        return items.stream().mapToLong(Item::quantity).sum();
    }

    private Optional<Money> sum() {
        var prices = items.stream().flatMap(item -> item.price().stream()).toList();
        var currencies = prices.stream().map(Money::currency).distinct().toList();
        if (prices.size() < items.size() || currencies.size() != 1) {
            return Optional.empty();
        }
        var amount = items.stream()
                .map(item -> item.price().orElseThrow().amount().multiply(BigDecimal.valueOf(item.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Money(amount, currencies.getFirst()));
    }
}
