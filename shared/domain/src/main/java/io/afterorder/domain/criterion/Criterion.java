package io.afterorder.domain.criterion;

import io.afterorder.domain.Reason;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.OrderDetails;

import java.util.Optional;

/** One thing that a campaign asks of an order. */
public sealed interface Criterion permits OfMarketplaces, OfShops, FulfilledBy, OfProducts, OfValue, OfQuantity,
        OfBuyers, OfSegments {
    /** Why the order does not meet it, a text to follow "because"; empty where it does. */
    Optional<Reason> refusal(OrderDetails details, BuyerHistory history);

    static Optional<Reason> because(String code, String text) {
        return Optional.of(new Reason(code, text));
    }
}
