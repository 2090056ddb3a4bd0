package io.afterorder.domain.campaign;

import io.afterorder.domain.order.OrderDetails;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A seller's campaigns, the first in rank first. An order gets the first one that takes it, and no other. */
public record Campaigns(List<Campaign> inRank, Limits limits) {
    public Campaigns {
        inRank = List.copyOf(inRank);
    }

    public Optional<Campaign> of(OrderDetails details) {
        return inRank.stream().filter(campaign -> campaign.orders().refusal(details).isEmpty()).findFirst();
    }

    public Optional<Campaign> named(String id) {
        return inRank.stream().filter(campaign -> campaign.id().equals(id)).findFirst();
    }

    /** Why no campaign takes the order; empty where one does. */
    public Optional<String> refusal(OrderDetails details) {
        if (of(details).isPresent()) {
            return Optional.empty();
        }
        var each = inRank.stream().map(campaign -> campaign.id() + ": " + campaign.orders().refusal(details).orElse(""))
                .collect(Collectors.joining("; "));
        return Optional.of("no campaign takes the order (" + each + ")");
    }
}
