package io.afterorder.local.studio.stack;

import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Reach.NotTaken;
import io.afterorder.domain.campaign.Reach.Taken;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.port.OrderRecord;

import java.util.List;
import java.util.function.Function;

/**
 * What a campaign does with an order, as the functions would plan it by the files as they are now.
 *
 * @param reason why it does not take it; empty where it does
 */
public record OrderReach(Order order, boolean taken, String reason) {
    private static OrderReach refused(Order order, String reason) {
        return new OrderReach(order, false, reason);
    }

    /** @param history what is known of an order's buyer */
    public static List<OrderReach> of(Campaign campaign, Campaigns campaigns, List<OrderRecord> records,
            Function<OrderRecord, BuyerHistory> history) {
        return records.stream().map(record -> of(campaign, campaigns, record.order(), history.apply(record)))
                .toList();
    }

    private static OrderReach of(Campaign campaign, Campaigns campaigns, Order order, BuyerHistory history) {
        var details = order.details();
        if (details.isEmpty()) {
            return refused(order, "it is not known what was ordered: no confirmation has come, or it has expired");
        }
        return campaigns.reach(details.get(), history).stream()
                .filter(reach -> reach.campaign().equals(campaign)).findFirst().map(reach -> switch (reach) {
                    case Taken _ -> new OrderReach(order, true, "");
                    case NotTaken(_, var because) -> refused(order, because.text());
                }).orElseThrow();
    }
}
