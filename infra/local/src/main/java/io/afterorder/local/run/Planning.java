package io.afterorder.local.run;

import io.afterorder.domain.buyer.Histories;
import io.afterorder.domain.followup.Plan;
import io.afterorder.domain.followup.Planner;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders;
import io.afterorder.messages.campaign.CompiledCampaigns;
import io.afterorder.messages.campaign.CompiledFile;
import io.afterorder.messages.campaign.CompiledSegments;

import java.nio.file.Path;
import java.time.Instant;

/** Plans as the function does, to tell what it planned and why not more. */
public final class Planning {
    private final Planner planner;
    private final Histories histories;

    private Planning(Planner planner, Histories histories) {
        this.planner = planner;
        this.histories = histories;
    }

    /** @param campaigns the compiled file */
    public static Planning by(Path campaigns, Orders orders) {
        return new Planning(new Planner(CompiledCampaigns.read(campaigns)),
                new Histories(orders, CompiledSegments.read(CompiledFile.at(campaigns)).segments()));
    }

    public Plan plan(OrderRecord record, Instant now) {
        return plan(record, record.order(), now);
    }

    /** @param after the order with an event that the record does not have */
    public Plan plan(OrderRecord record, Order after, Instant now) {
        return planner.plan(after, histories.of(record, after, record.buyerAlias(), now), record.followUps(), now);
    }
}
