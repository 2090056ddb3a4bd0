package io.afterorder.domain.criterion;

import io.afterorder.domain.Reason;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.OrderDetails;

import java.util.Optional;
import java.util.Set;

/** That the order is shipped by one of some. */
public record FulfilledBy(Set<Fulfilment> fulfilments) implements Criterion {
    public FulfilledBy {
        fulfilments = Set.copyOf(fulfilments);
    }

    @Override
    public Optional<Reason> refusal(OrderDetails details, BuyerHistory history) {
        return fulfilments.contains(details.fulfilment())
                ? Optional.empty()
                : Criterion.because("campaign.fulfilment",
                        "it is not for orders that " + details.fulfilment() + " fulfils");
    }
}
