package io.afterorder.aws.dynamodb;

import io.afterorder.domain.OrderId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Which of a buyer's orders has the turn in a called send. */
final class TurnItem {
    private static final String ORDER = "order";
    /** Longer than a call may lie in the queue, or among the dead letters and then in the queue again: 14 days each. */
    private static final Duration KEPT = Duration.ofDays(60);

    private TurnItem() {}

    /** Gives the turn to the order, unless another has it. Returns who has it. */
    static UpdateItemRequest give(String alias, String call, OrderId order, Instant now, String table) {
        return UpdateItemRequest.builder().tableName(table).key(Keys.turn(alias, call))
                .updateExpression("SET #order = if_not_exists(#order, :order), #ttl = if_not_exists(#ttl, :ttl)")
                .expressionAttributeNames(Map.of("#order", ORDER, "#ttl", OrderItem.EXPIRY))
                .expressionAttributeValues(Map.of(":order", Item.of(order.value()), ":ttl",
                        Item.of(now.plus(KEPT).getEpochSecond())))
                .returnValues(ReturnValue.ALL_NEW).build();
    }

    static boolean is(Map<String, AttributeValue> attributes) {
        return new Item(attributes).text(Keys.SORT).startsWith(Keys.TURN);
    }

    static OrderId order(Map<String, AttributeValue> attributes) {
        return new OrderId(new Item(attributes).text(ORDER));
    }

    static Map<String, AttributeValue> key(Map<String, AttributeValue> attributes) {
        var item = new Item(attributes);
        return Map.of(Keys.PARTITION, Item.of(item.text(Keys.PARTITION)), Keys.SORT, Item.of(item.text(Keys.SORT)));
    }
}
