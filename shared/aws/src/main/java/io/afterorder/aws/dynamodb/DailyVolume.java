package io.afterorder.aws.dynamodb;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.port.MessageVolume;
import io.afterorder.domain.rule.DailyVolumeRule;
import io.afterorder.domain.rule.TooManyComplaintsRule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
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
public final class DailyVolume implements MessageVolume {
    static final String MAILED = "mailed";
    private static final int SHARDS = 8;
    /** Past the days that an allowance is made of. */
    private static final Duration ORDERS_KEPT = Duration.ofDays(DailyVolumeRule.DAYS + 3L);
    /** Past the days that complaints are set against. */
    private static final Duration MESSAGES_KEPT = Duration.ofDays(TooManyComplaintsRule.DAYS + 3L);

    private final DynamoDbClient client;
    private final String table;

    public DailyVolume(DynamoDbClient client, String table) {
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
                        .expressionAttributeValues(
                                Map.of(":one", Item.of(1), ":ttl", Item.of(expiry(day, ORDERS_KEPT))))
                        .build())
                .build();
    }

    /** Counts a message, and those by mail apart too, on condition that the day's allowance is not used up. */
    static TransactWriteItem countMessage(LocalDate day, boolean byMail, String table) {
        return TransactWriteItem.builder()
                .update(Update.builder().tableName(table).key(Keys.messages(day))
                        .updateExpression("ADD messages :one, #mailed :mailed SET #ttl = if_not_exists(#ttl, :ttl)")
                        .conditionExpression("attribute_not_exists(messages) OR messages < allowance"
                                + " OR (attribute_not_exists(allowance) AND messages < :least)")
                        .expressionAttributeNames(Map.of("#ttl", "ttl", "#mailed", MAILED))
                        .expressionAttributeValues(Map.of(":one", Item.of(1), ":mailed", Item.of(byMail ? 1 : 0),
                                ":ttl", Item.of(expiry(day, MESSAGES_KEPT)), ":least",
                                Item.of(DailyVolumeRule.allowance(0))))
                        .build())
                .build();
    }

    /** One query and one update. */
    @Override
    public long allow(LocalDate day) {
        var allowance = DailyVolumeRule.allowance(ordersBefore(day));
        client.updateItem(update -> update.tableName(table).key(Keys.messages(day))
                .updateExpression("SET allowance = :allowance, #ttl = :ttl")
                .expressionAttributeNames(Map.of("#ttl", "ttl")).expressionAttributeValues(
                        Map.of(":allowance", Item.of(allowance), ":ttl", Item.of(expiry(day, MESSAGES_KEPT)))));
        return allowance;
    }

    private long ordersBefore(LocalDate day) {
        var query = QueryRequest.builder().tableName(table)
                .keyConditionExpression("PK = :orders AND SK BETWEEN :from AND :to")
                .expressionAttributeValues(Map.of(":orders", Item.of(Keys.ORDERS), ":from",
                        Item.of(day.minusDays(DailyVolumeRule.DAYS).toString()), ":to", Item.of(day.toString())))
                .build();
        return client.queryPaginator(query).items().stream().mapToLong(item -> new Item(item).number("orders")).sum();
    }

    private static long expiry(LocalDate day, Duration kept) {
        return day.atStartOfDay(ZoneOffset.UTC).plus(kept).toEpochSecond();
    }
}
