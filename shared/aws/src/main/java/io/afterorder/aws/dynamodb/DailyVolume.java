package io.afterorder.aws.dynamodb;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.rule.DailyVolumeRule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * Counts orders and messages by the day. A day's messages and its allowance are one item, so that the claim itself can
 * keep within it; a day's orders are spread over some items, since many come at once.
 */
final class DailyVolume {
    private static final int SHARDS = 8;
    /** Past the days that an allowance is made of. */
    private static final Duration KEPT = Duration.ofDays(DailyVolumeRule.DAYS + 3L);

    private final DynamoDbClient client;
    private final String table;

    DailyVolume(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /** Counts a new order. */
    static TransactWriteItem countOrder(OrderId order, LocalDate day, String table) {
        return TransactWriteItem.builder()
                .update(Update.builder().tableName(table)
                        .key(Keys.orders(day, Math.floorMod(order.value().hashCode(), SHARDS)))
                        .updateExpression("ADD orders :one SET #ttl = :ttl")
                        .expressionAttributeNames(Map.of("#ttl", "ttl"))
                        .expressionAttributeValues(Map.of(":one", Item.of(1), ":ttl", Item.of(expiry(day)))).build())
                .build();
    }

    /** Counts a message, on condition that the day's allowance is known and not used up. */
    TransactWriteItem count(LocalDate day) {
        return TransactWriteItem.builder()
                .update(Update.builder().tableName(table).key(Keys.messages(day)).updateExpression("ADD messages :one")
                        .conditionExpression("messages < allowance")
                        .expressionAttributeValues(Map.of(":one", Item.of(1))).build())
                .build();
    }

    /**
     * Finds out the day's allowance, where nobody did yet.
     *
     * @return false where it was known, so that a claim that failed found it used up
     */
    boolean open(LocalDate day) {
        var allowance = DailyVolumeRule.allowance(ordersBefore(day));
        try {
            client.updateItem(update -> update.tableName(table).key(Keys.messages(day))
                    .updateExpression("SET allowance = :allowance, messages = :none, #ttl = :ttl")
                    .conditionExpression("attribute_not_exists(allowance)")
                    .expressionAttributeNames(Map.of("#ttl", "ttl"))
                    .expressionAttributeValues(Map.of(":allowance", Item.of(allowance), ":none", Item.of(0), ":ttl",
                            Item.of(expiry(day)))));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return hasRoom(day);
        }
    }

    /** Somebody else may have opened the day between the claim and the look. */
    private boolean hasRoom(LocalDate day) {
        var item = new Item(
                client.getItem(get -> get.tableName(table).key(Keys.messages(day)).consistentRead(true)).item());
        return item.number("messages") < item.number("allowance");
    }

    private long ordersBefore(LocalDate day) {
        var query = QueryRequest.builder().tableName(table)
                .keyConditionExpression("PK = :orders AND SK BETWEEN :from AND :to")
                .expressionAttributeValues(Map.of(":orders", Item.of(Keys.ORDERS), ":from",
                        Item.of(day.minusDays(DailyVolumeRule.DAYS).toString()), ":to", Item.of(day.toString())))
                .build();
        return client.queryPaginator(query).items().stream().mapToLong(item -> new Item(item).number("orders")).sum();
    }

    private static long expiry(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).plus(KEPT).toEpochSecond();
    }
}
