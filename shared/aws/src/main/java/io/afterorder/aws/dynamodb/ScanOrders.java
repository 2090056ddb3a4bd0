package io.afterorder.aws.dynamodb;

import io.afterorder.domain.port.OrderRecord;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Goes through every order of the table, whose items lie together by partition (developer guide, "Partitions and data
 * distribution"). It reads the whole table once: for a person who asks, and for no function.
 */
public final class ScanOrders {
    private final DynamoDbClient client;
    private final String table;

    public ScanOrders(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /** Each order as it is known now, in no particular order. */
    public void each(Instant now, Consumer<OrderRecord> work) {
        var partition = "";
        var items = new ArrayList<Map<String, AttributeValue>>();
        for (var item : client.scanPaginator(scan -> scan.tableName(table).consistentRead(true)
                .filterExpression("begins_with(PK, :orders)")
                .expressionAttributeValues(Map.of(":orders", Item.of(Keys.ORDER_PARTITION)))).items()) {
            var key = new Item(item).text(Keys.PARTITION);
            if (!key.equals(partition)) {
                tell(partition, items, now, work);
                items.clear();
                partition = key;
            }
            items.add(item);
        }
        tell(partition, items, now, work);
    }

    private static void tell(String partition, List<Map<String, AttributeValue>> items, Instant now,
            Consumer<OrderRecord> work) {
        if (!items.isEmpty()) {
            work.accept(LoadOrder.order(Keys.orderId(partition), items, now, Optional.empty()));
        }
    }
}
