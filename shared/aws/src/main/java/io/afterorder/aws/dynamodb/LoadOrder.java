package io.afterorder.aws.dynamodb;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.buyer.BuyerRecord;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.port.OrderRecord;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads an order and its follow-ups with one consistent query, and with one consistent statement where a buyer is wanted
 * beside them; a second page is fetched only past 1 MB.
 */
final class LoadOrder {
    private final DynamoDbClient client;
    private final String table;

    LoadOrder(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    OrderRecord load(OrderId id, Instant now) {
        return order(id, partition(Keys.partition(id)), now, Optional.empty());
    }

    OrderRecord load(OrderId id, String buyerAlias, Instant now) {
        var own = new ArrayList<Map<String, AttributeValue>>();
        var buyers = new ArrayList<Map<String, AttributeValue>>();
        for (var item : both(Keys.partition(id), Keys.buyer(buyerAlias))) {
            (new Item(item).text(Keys.PARTITION).equals(Keys.partition(id)) ? own : buyers).add(item);
        }
        return order(id, own, now, Optional.of(BuyerItems.read(buyerAlias, buyers, now)));
    }

    BuyerRecord buyer(String alias, Instant now) {
        return BuyerItems.read(alias, partition(Keys.buyer(alias)), now);
    }

    static OrderRecord order(OrderId id, List<Map<String, AttributeValue>> items, Instant now,
            Optional<BuyerRecord> buyer) {
        var order = OrderItem.none(id);
        var followUps = new ArrayList<FollowUp>();
        Optional<String> planned = Optional.empty();
        for (var item : items) {
            if (new Item(item).text(Keys.SORT).equals(Keys.ORDER)) {
                order = OrderItem.read(id, item, now);
            } else {
                followUps.add(FollowUpItem.read(item));
                planned = planned.or(() -> new Item(item).optional(OrderItem.ALIAS).map(AttributeValue::s));
            }
        }
        // Past the time to live the order's item is deleted; its follow-ups still know whose they are.
        var alias = order.buyerAlias().isPresent() ? order.buyerAlias() : planned;
        return new OrderRecord(order.order(), order.version(), order.arrivals(), alias, followUps, buyer,
                order.erasedAt());
    }

    List<Map<String, AttributeValue>> partition(String key) {
        var items = new ArrayList<Map<String, AttributeValue>>();
        var query = QueryRequest.builder().tableName(table).consistentRead(true).keyConditionExpression("PK = :key")
                .expressionAttributeValues(Map.of(":key", Item.of(key)));
        var page = client.query(query.build());
        items.addAll(page.items());
        while (page.hasLastEvaluatedKey() && !page.lastEvaluatedKey().isEmpty()) {
            page = client.query(query.exclusiveStartKey(page.lastEvaluatedKey()).build());
            items.addAll(page.items());
        }
        return items;
    }

    /** Both partitions by their keys, which no query can name two of (developer guide, "PartiQL select statements"). */
    private List<Map<String, AttributeValue>> both(String one, String other) {
        var statement = ExecuteStatementRequest.builder().consistentRead(true)
                .statement("SELECT * FROM \"" + table + "\" WHERE \"PK\" IN (?, ?)")
                .parameters(Item.of(one), Item.of(other));
        var page = client.executeStatement(statement.build());
        var items = new ArrayList<>(page.items());
        while (page.nextToken() != null) {
            page = client.executeStatement(statement.nextToken(page.nextToken()).build());
            items.addAll(page.items());
        }
        return items;
    }
}
