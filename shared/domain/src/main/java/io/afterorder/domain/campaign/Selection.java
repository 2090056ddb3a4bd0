package io.afterorder.domain.campaign;

import io.afterorder.domain.Channel;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.SalesChannel;

import java.util.Optional;
import java.util.Set;

/** Which orders a campaign takes. An empty set of marketplaces or fulfilments takes all of them. */
public record Selection(Channel channel, Set<Marketplace> marketplaces, Set<Fulfilment> fulfilments) {
    public Selection {
        marketplaces = Set.copyOf(marketplaces);
        fulfilments = Set.copyOf(fulfilments);
    }

    /** Why the campaign does not take the order, to follow "because"; empty where it takes it. */
    public Optional<String> refusal(OrderDetails details) {
        if (details.salesChannel().channel() != channel) {
            return Optional
                    .of("it is for the channel " + channel + ", the order came by " + details.salesChannel().channel());
        }
        if (details.salesChannel() instanceof SalesChannel.Amazon(var marketplace) && !marketplaces.isEmpty()
                && !marketplaces.contains(marketplace)) {
            return Optional.of("it is not for the marketplace " + marketplace);
        }
        if (!fulfilments.isEmpty() && !fulfilments.contains(details.fulfilment())) {
            return Optional.of("it is not for orders that " + details.fulfilment() + " fulfils");
        }
        return Optional.empty();
    }
}
