package io.afterorder.domain.criterion;

import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.ProductChoice;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.OrderDetails;

import java.util.Optional;

/** That at least one product of the order is among the chosen. */
public record OfProducts(ProductChoice products) implements Criterion {
    @Override
    public Optional<Reason> refusal(OrderDetails details, BuyerHistory history) {
        return products.of(details.items()).isEmpty()
                ? Criterion.because("campaign.products", "none of the order's products is among " + products)
                : Optional.empty();
    }
}
