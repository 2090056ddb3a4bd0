package io.afterorder.aws.dynamodb;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.buyer.ConsentEvent;
import io.afterorder.domain.port.Consents;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Consents in the table of {@link DynamoDbOrders}. */
public final class DynamoDbConsents implements Consents {
    /** The attribute that names the order. */
    private static final String TURN_OF = "order";
    /** Longer than a call may lie in the queue, or among the dead letters and then in the queue again: 14 days each. */
    private static final Duration TURN_KEPT = Duration.ofDays(60);

    private final DynamoDbClient client;
    private final String table;

    public DynamoDbConsents(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public Page consenting(Optional<String> after, int most) {
        var query = QueryRequest.builder().tableName(table).indexName(DynamoDbOrders.INDEX).limit(most)
                .keyConditionExpression("#status = :consenting")
                .expressionAttributeNames(Map.of("#status", StateAttributes.STATUS))
                .expressionAttributeValues(Map.of(":consenting", Item.of(ConsentItem.CONSENTING)));
        after.map(ConsentItem::place).ifPresent(query::exclusiveStartKey);
        var page = client.query(query.build());
        return new Page(page.items().stream().map(ConsentItem::alias).toList(),
                Optional.of(page.lastEvaluatedKey()).filter(key -> !key.isEmpty()).map(ConsentItem::place));
    }

    @Override
    public OrderId turn(String buyerAlias, String call, OrderId order, Instant now) {
        var turn = client.updateItem(update -> update.tableName(table).key(Keys.turn(buyerAlias, call))
                .updateExpression("SET #order = if_not_exists(#order, :order), #ttl = if_not_exists(#ttl, :ttl)")
                .expressionAttributeNames(Map.of("#order", TURN_OF, "#ttl", OrderItem.EXPIRY))
                .expressionAttributeValues(Map.of(":order", Item.of(order.value()), ":ttl",
                        Item.of(now.plus(TURN_KEPT).getEpochSecond())))
                .returnValues(ReturnValue.ALL_NEW));
        return new OrderId(new Item(turn.attributes()).text(TURN_OF));
    }

    @Override
    public boolean keep(String buyerAlias, ConsentEvent word) {
        try {
            client.updateItem(ConsentItem.write(buyerAlias, word, table));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }
}
