package io.afterorder.local.studio.stack;

import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Reach.NotTaken;
import io.afterorder.domain.campaign.Reach.Taken;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.port.OrderRecord;

import java.util.List;

/**
 * What a campaign does with an order of whose buyer nothing else is known, as the functions plan it.
 *
 * @param reason why it does not take it; empty where it does
 */
public record Reach(Order order, boolean taken, String reason) {
    private static Reach refused(Order order, String reason) {
        return new Reach(order, false, reason);
    }

    public static List<Reach> of(Campaign campaign, Campaigns campaigns, List<OrderRecord> records) {
        return records.stream().map(record -> of(campaign, campaigns, record.order())).toList();
    }

    private static Reach of(Campaign campaign, Campaigns campaigns, Order order) {
        var details = order.details();
        if (details.isEmpty()) {
            return refused(order, "it is not known what was ordered: no confirmation has come, or it has expired");
        }
        return campaigns.reach(details.get(), BuyerHistory.UNKNOWN).stream()
                .filter(reach -> reach.campaign().equals(campaign)).findFirst().map(reach -> switch (reach) {
                    case Taken _ -> new Reach(order, true, "");
                    case NotTaken(_, var because) -> refused(order, because.text());
                }).orElseThrow();
    }
}
