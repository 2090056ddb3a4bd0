package io.afterorder.domain.criterion;

import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Glob;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.SalesChannel;

import java.util.List;
import java.util.Optional;

/** That an order of the seller's own was placed in one of some shops. */
public record OfShops(List<Glob> shops) implements Criterion {
    public OfShops {
        shops = List.copyOf(shops);
    }

    @Override
    public Optional<Reason> refusal(OrderDetails details, BuyerHistory history) {
        return details.salesChannel() instanceof SalesChannel.OwnShop shop
                && shops.stream().noneMatch(glob -> glob.matches(shop.name()))
                        ? Criterion.because("campaign.shop", "it is not for the shop " + shop.name())
                        : Optional.empty();
    }
}
