package io.afterorder.domain.criterion;

import io.afterorder.domain.Reason;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent.Money;

import java.math.BigDecimal;
import java.util.Optional;

/** That the order is worth so much, both ends included, in one currency: amounts of another are not converted. */
public record OfValue(Optional<BigDecimal> min, Optional<BigDecimal> max, String currency) implements Criterion {
    @Override
    public Optional<Reason> refusal(OrderDetails details, BuyerHistory history) {
        return details.value().map(this::refusal).orElseGet(
                () -> Criterion.because("campaign.value", "it asks what the order is worth, and no event says so"));
    }

    private Optional<Reason> refusal(Money value) {
        if (!value.currency().equals(currency)) {
            return Criterion.because("campaign.value",
                    "it is for orders in " + currency + ", the order is in " + value.currency());
        }
        if (min.filter(least -> value.amount().compareTo(least) < 0).isPresent()) {
            return Criterion.because("campaign.value", "the order is worth " + text(value.amount()) + ", less than "
                    + text(min.get()));
        }
        if (max.filter(most -> value.amount().compareTo(most) > 0).isPresent()) {
            return Criterion.because("campaign.value", "the order is worth " + text(value.amount()) + ", more than "
                    + text(max.get()));
        }
        return Optional.empty();
    }

    private String text(BigDecimal amount) {
        return amount.toPlainString() + " " + currency;
    }
}
