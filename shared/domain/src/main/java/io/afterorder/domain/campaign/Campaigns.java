package io.afterorder.domain.campaign;

import io.afterorder.domain.Reason;
import io.afterorder.domain.criterion.OfBuyers;
import io.afterorder.domain.criterion.OfSegments;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.OrderDetails;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A seller's campaigns, the first in rank first. An order gets the first exclusive one that takes it and no other of
 * those, and each that takes it and is not exclusive.
 */
public record Campaigns(List<Campaign> inRank, Limits limits) {
    public Campaigns {
        inRank = List.copyOf(inRank);
    }

    public Optional<Campaign> named(String id) {
        return inRank.stream().filter(campaign -> campaign.id().equals(id)).findFirst();
    }

    /** Whether any chooses orders by what their buyers ordered before. */
    public boolean askOfBuyers() {
        return inRank.stream().flatMap(campaign -> campaign.orders().criteria().stream())
                .anyMatch(criterion -> criterion instanceof OfBuyers || criterion instanceof OfSegments);
    }

    /** Whether messages of the one campaign go before those of the other, because it ranks higher. */
    public boolean goesBefore(String id, String other) {
        var ranks = inRank.stream().map(Campaign::id).toList();
        return ranks.contains(id) && ranks.indexOf(id) < ranks.indexOf(other);
    }

    /** What each campaign does with the order, the first in rank first. */
    public List<Reach> reach(OrderDetails details, BuyerHistory history) {
        return reach(details, history, Set.of());
    }

    /**
     * The same for an order that has follow-ups.
     *
     * @param begun ids of the campaigns of which it has some: it keeps them, whatever is learnt of the order later
     */
    public List<Reach> reach(OrderDetails details, BuyerHistory history, Set<String> begun) {
        var holder = inRank.stream().filter(Campaign::exclusive).filter(campaign -> begun.contains(campaign.id()))
                .findFirst().or(() -> inRank.stream().filter(Campaign::exclusive)
                        .filter(campaign -> campaign.orders().refusal(details, history).isEmpty()).findFirst());
        return inRank.stream().map(campaign -> begun.contains(campaign.id())
                ? new Reach.Taken(campaign)
                : reach(campaign, details, history, holder)).toList();
    }

    private static Reach reach(Campaign campaign, OrderDetails details, BuyerHistory history,
            Optional<Campaign> holder) {
        Optional<Reason> outranked = holder.filter(other -> campaign.exclusive() && !other.equals(campaign))
                .map(other -> new Reason("campaign.outranked", "it gets " + other.id()
                        + " already, and neither of the two goes beside the other"));
        return campaign.orders().refusal(details, history).or(() -> outranked)
                .<Reach>map(reason -> new Reach.NotTaken(campaign, reason)).orElseGet(() -> new Reach.Taken(campaign));
    }
}
