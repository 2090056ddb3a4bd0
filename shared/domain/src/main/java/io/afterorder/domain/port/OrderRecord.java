package io.afterorder.domain.port;

import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.order.Order;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An order as it is kept.
 *
 * @param version counts the writes of the order; 0 where it was never written
 * @param arrivals ids of the messages that brought events of this order, so that a copy is known before it is worked on
 * @param buyerAlias a keyed hash of the buyer's address, the same for all the buyer's orders; empty where there is none
 */
public record OrderRecord(Order order, long version, Set<String> arrivals, Optional<String> buyerAlias,
        List<FollowUp> followUps) {
    public OrderRecord {
        arrivals = Set.copyOf(arrivals);
        followUps = List.copyOf(followUps);
    }

    public Optional<FollowUp> followUp(FollowUpKey key) {
        return followUps.stream().filter(followUp -> followUp.key().equals(key)).findFirst();
    }
}
