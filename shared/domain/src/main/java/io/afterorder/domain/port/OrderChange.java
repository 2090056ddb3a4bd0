package io.afterorder.domain.port;

import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.order.Order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one arrival changes.
 *
 * @param arrivals ids of what arrived, to be known again
 * @param buyerAlias the alias of the buyer as the order now has it
 * @param changed follow-ups that are new or stand differently
 * @param day on which a new order counts for the account's daily volume
 */
public record OrderChange(OrderRecord before, Order after, Set<String> arrivals, Optional<String> buyerAlias,
        List<FollowUp> changed, LocalDate day) {
    public OrderChange {
        arrivals = Set.copyOf(arrivals);
        changed = List.copyOf(changed);
    }
}
