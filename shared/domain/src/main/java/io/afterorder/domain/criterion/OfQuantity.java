package io.afterorder.domain.criterion;

import io.afterorder.domain.Reason;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.OrderDetails;

import java.util.Optional;
import java.util.OptionalInt;

/** That the order has so many pieces, of all its products together, both ends included. */
public record OfQuantity(OptionalInt min, OptionalInt max) implements Criterion {
    @Override
    public Optional<Reason> refusal(OrderDetails details, BuyerHistory history) {
        long pieces = details.pieces();
        if (min.isPresent() && pieces < min.getAsInt()) {
            return Criterion.because("campaign.quantity",
                    "the order has " + pieces + " pieces, fewer than " + min.getAsInt());
        }
        if (max.isPresent() && pieces > max.getAsInt()) {
            return Criterion.because("campaign.quantity",
                    "the order has " + pieces + " pieces, more than " + max.getAsInt());
        }
        return Optional.empty();
    }
}
