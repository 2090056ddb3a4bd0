package io.afterorder.domain.port;

import io.afterorder.domain.buyer.BuyerRecord;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.order.Order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An order as it is kept.
 *
 * @param version counts the writes of the order; 0 where it was never written
 * @param arrivals ids of the messages that brought events of this order, so that a copy is known before it is worked on
 * @param buyerAlias a keyed hash of the buyer's address, the same for all the buyer's orders; empty where there is none
 * @param buyer what is kept of the buyer; empty where it was not asked for, or there is none to tell by
 * @param erasedAt when it was erased; from then on nothing is written of it any more
 */
public record OrderRecord(Order order, long version, Set<String> arrivals, Optional<String> buyerAlias,
        List<FollowUp> followUps, Optional<BuyerRecord> buyer, Optional<Instant> erasedAt) {
    public OrderRecord {
        arrivals = Set.copyOf(arrivals);
        followUps = List.copyOf(followUps);
    }

    /** An order that was loaded without its buyer. */
    public OrderRecord(Order order, long version, Set<String> arrivals, Optional<String> buyerAlias,
            List<FollowUp> followUps) {
        this(order, version, arrivals, buyerAlias, followUps, Optional.empty(), Optional.empty());
    }

    /** The same with its buyer. */
    public OrderRecord with(BuyerRecord known) {
        return new OrderRecord(order, version, arrivals, buyerAlias, followUps, Optional.of(known), erasedAt);
    }

    public Optional<FollowUp> followUp(FollowUpKey key) {
        return followUps.stream().filter(followUp -> followUp.key().equals(key)).findFirst();
    }
}
