package io.afterorder.aws.dynamodb;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.buyer.ConsentEvent;
import io.afterorder.domain.port.Consents;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Consents in the table of {@link DynamoDbOrders}. */
public final class DynamoDbConsents implements Consents {
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
        return TurnItem.order(client.updateItem(TurnItem.give(buyerAlias, call, order, now, table)).attributes());
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
