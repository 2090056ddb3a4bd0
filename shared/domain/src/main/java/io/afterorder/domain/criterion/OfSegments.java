package io.afterorder.domain.criterion;

import io.afterorder.domain.Reason;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.OrderDetails;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** That the buyer belongs to at least one of some segments. */
public record OfSegments(Set<String> segments) implements Criterion {
    public OfSegments {
        segments = Set.copyOf(segments);
    }

    @Override
    public Optional<Reason> refusal(OrderDetails details, BuyerHistory history) {
        return switch (history) {
            case BuyerHistory.Unknown _ -> Criterion.because("campaign.buyer-unknown", "it is for the segments "
                    + names() + ", and nothing is known of what this buyer ordered before");
            case BuyerHistory.Known known -> Collections.disjoint(known.segments(), segments)
                    ? Criterion.because("campaign.segment", "the buyer is in none of the segments " + names())
                    : Optional.empty();
        };
    }

    private String names() {
        return String.join(", ", new TreeSet<>(segments));
    }
}
