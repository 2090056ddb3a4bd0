package io.afterorder.domain.criterion;

import io.afterorder.domain.Marketplace;
import io.afterorder.domain.Reason;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.SalesChannel;

import java.util.Optional;
import java.util.Set;

/** That an order of Amazon's was placed on one of some marketplaces. */
public record OfMarketplaces(Set<Marketplace> marketplaces) implements Criterion {
    public OfMarketplaces {
        marketplaces = Set.copyOf(marketplaces);
    }

    @Override
    public Optional<Reason> refusal(OrderDetails details, BuyerHistory history) {
        return details.salesChannel() instanceof SalesChannel.Amazon(var marketplace)
                && !marketplaces.contains(marketplace)
                        ? Criterion.because("campaign.marketplace", "it is not for the marketplace " + marketplace)
                        : Optional.empty();
    }
}
