package io.afterorder.aws.dynamodb;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.port.OrderRecord;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an order and its follow-ups with one consistent query; a second page is fetched only past 1 MB. */
final class LoadOrder {
    private final DynamoDbClient client;
    private final String table;

    LoadOrder(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    OrderRecord load(OrderId id, Instant now) {
        var order = OrderItem.none(id);
        var followUps = new ArrayList<FollowUp>();
        Optional<String> planned = Optional.empty();
        for (var item : items(id)) {
            if (new Item(item).text(Keys.SORT).equals(Keys.ORDER)) {
                order = OrderItem.read(id, item, now);
            } else {
                followUps.add(FollowUpItem.read(item));
                planned = planned.or(() -> new Item(item).optional(OrderItem.ALIAS).map(AttributeValue::s));
            }
        }
        // Past the time to live the order's item is deleted; its follow-ups still know whose they are.
        var alias = order.buyerAlias().isPresent() ? order.buyerAlias() : planned;
        return new OrderRecord(order.order(), order.version(), order.arrivals(), alias, followUps);
    }

    private List<Map<String, AttributeValue>> items(OrderId id) {
        var items = new ArrayList<Map<String, AttributeValue>>();
        var query = QueryRequest.builder().tableName(table).consistentRead(true).keyConditionExpression("PK = :order")
                .expressionAttributeValues(Map.of(":order", Item.of(Keys.partition(id))));
        var page = client.query(query.build());
        items.addAll(page.items());
        while (page.hasLastEvaluatedKey() && !page.lastEvaluatedKey().isEmpty()) {
            page = client.query(query.exclusiveStartKey(page.lastEvaluatedKey()).build());
            items.addAll(page.items());
        }
        return items;
    }
}
