package io.afterorder.domain.buyer;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent.Money;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is kept of an order under its buyer's alias, after all that identifies the buyer is gone.
 *
 * @param counts whether it is an order that stands: not a cart, and not cancelled
 * @param value what it was worth; empty where no event said so
 * @param skus the products, without their quantities
 */
public record Purchase(OrderId order, Instant at, boolean counts, Optional<Money> value, Set<String> skus) {
    /** How long it is kept after the order was placed: long enough for the windows that segments look back over. */
    public static final Duration KEPT = Duration.ofDays(3 * 365);

    /** So that the largest order stays a small item. */
    private static final int MOST_SKUS = 50;

    public Purchase {
        skus = Set.copyOf(skus);
    }

    /** Empty where nothing is known of the order, or no more. */
    public static Optional<Purchase> of(Order order) {
        return order.details().map(details -> new Purchase(order.id(), details.orderedAt(),
                order.isConfirmed() && !order.isCancelled(), details.value(), details.items().stream().map(Item::sku)
                        .distinct().limit(MOST_SKUS).collect(Collectors.toUnmodifiableSet())));
    }

    /** Whether it was placed before the other; of two at the same instant, their ids decide. */
    boolean isBefore(OrderId other, Instant placed) {
        return at.isBefore(placed) || (at.equals(placed) && order.value().compareTo(other.value()) < 0);
    }
}
