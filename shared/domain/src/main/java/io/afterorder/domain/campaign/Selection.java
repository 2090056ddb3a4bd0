package io.afterorder.domain.campaign;

import io.afterorder.domain.Channel;
import io.afterorder.domain.Reason;
import io.afterorder.domain.criterion.Criterion;
import io.afterorder.domain.criterion.OfProducts;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.OrderDetails;

import java.util.List;
import java.util.Optional;

/** Which orders a campaign takes: those of its channel that meet every criterion. */
public record Selection(Channel channel, List<Criterion> criteria) {
    public Selection {
        criteria = List.copyOf(criteria);
    }

    /** Why the campaign does not take the order, a text to follow "because"; empty where it takes it. */
    public Optional<Reason> refusal(OrderDetails details, BuyerHistory history) {
        var came = details.salesChannel().channel();
        if (came != channel) {
            return Optional.of(new Reason("campaign.channel",
                    "it is for the channel " + channel + ", the order came by " + came));
        }
        return criteria.stream().flatMap(criterion -> criterion.refusal(details, history).stream()).findFirst();
    }

    /** The products that the campaign is about. */
    public ProductChoice products() {
        return criteria.stream().filter(OfProducts.class::isInstance).map(OfProducts.class::cast).findFirst()
                .map(OfProducts::products).orElse(ProductChoice.ALL);
    }
}
