package io.afterorder.domain.criterion;

import io.afterorder.domain.Reason;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.OrderDetails;

import java.util.Optional;

/** That the buyer ordered for the first time, or not for the first time. */
public record OfBuyers(Kind kind) implements Criterion {
    public enum Kind {
        FIRST, REPEAT
    }

    @Override
    public Optional<Reason> refusal(OrderDetails details, BuyerHistory history) {
        return switch (history) {
            case BuyerHistory.Unknown _ -> Criterion.because("campaign.buyer-unknown", "it is for "
                    + (kind == Kind.FIRST ? "first orders" : "repeat buyers")
                    + ", and nothing is known of what this buyer ordered before");
            case BuyerHistory.Known known -> switch (kind) {
                case FIRST -> known.earlierOrders() == 0
                        ? Optional.empty()
                        : Criterion.because("campaign.buyer",
                                "it is for first orders, and the buyer has ordered before");
                case REPEAT -> known.earlierOrders() > 0
                        ? Optional.empty()
                        : Criterion.because("campaign.buyer",
                                "it is for repeat buyers, and this is the buyer's first order");
            };
        };
    }
}
