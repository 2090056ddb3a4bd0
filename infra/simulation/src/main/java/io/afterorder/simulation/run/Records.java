package io.afterorder.simulation.run;

import io.afterorder.aws.dynamodb.DynamoDbOrders;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.simulation.run.FedEvent.OfOrder;
import io.afterorder.simulation.world.World;

import java.util.LinkedHashMap;
import java.util.Map;

/** The orders as the table has them. */
final class Records {
    private Records() {}

    static Map<String, OrderRecord> of(Feed feed, World world) {
        var orders = new DynamoDbOrders(world.table(), "orders");
        var records = new LinkedHashMap<String, OrderRecord>();
        feed.all(OfOrder.class).forEach(event -> records.computeIfAbsent(event.orderId(),
                id -> orders.load(new OrderId(id), world.now())));
        return records;
    }
}
