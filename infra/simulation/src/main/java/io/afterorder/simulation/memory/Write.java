package io.afterorder.simulation.memory;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * What requests that write come down to.
 *
 * @param condition of the item as it was; always met where the request has none
 * @param returnsItem whether a condition that failed is answered with the item
 */
record Write(Map<String, AttributeValue> key, Predicate<Map<String, AttributeValue>> condition,
        BiConsumer<Table, Map<String, AttributeValue>> effect, boolean returnsItem) {
    static Write of(TransactWriteItem part) {
        if (part.put() != null) {
            return of(part.put());
        }
        if (part.update() != null) {
            return of(part.update());
        }
        return part.delete() != null ? of(part.delete()) : of(part.conditionCheck());
    }

    static Write of(PutItemRequest put) {
        return put(put.item(), condition(put.conditionExpression(), put.expressionAttributeNames(),
                put.expressionAttributeValues()), returns(put.returnValuesOnConditionCheckFailure()));
    }

    static Write of(UpdateItemRequest update) {
        return update(update.key(), update.updateExpression(), update.conditionExpression(),
                update.expressionAttributeNames(), update.expressionAttributeValues(),
                returns(update.returnValuesOnConditionCheckFailure()));
    }

    static Write of(DeleteItemRequest delete) {
        return new Write(delete.key(), condition(delete.conditionExpression(), delete.expressionAttributeNames(),
                delete.expressionAttributeValues()), Table::delete, false);
    }

    boolean allows(Map<String, AttributeValue> item) {
        return condition.test(item);
    }

    void applyTo(Table table) {
        effect.accept(table, key);
    }

    private static Write of(Put put) {
        return put(put.item(), condition(put.conditionExpression(), put.expressionAttributeNames(),
                put.expressionAttributeValues()), returns(put.returnValuesOnConditionCheckFailure()));
    }

    private static Write of(Update update) {
        return update(update.key(), update.updateExpression(), update.conditionExpression(),
                update.expressionAttributeNames(), update.expressionAttributeValues(),
                returns(update.returnValuesOnConditionCheckFailure()));
    }

    private static Write of(Delete delete) {
        return new Write(delete.key(), condition(delete.conditionExpression(), delete.expressionAttributeNames(),
                delete.expressionAttributeValues()), Table::delete,
                returns(delete.returnValuesOnConditionCheckFailure()));
    }

    private static Write of(ConditionCheck check) {
        return new Write(check.key(), condition(check.conditionExpression(), check.expressionAttributeNames(),
                check.expressionAttributeValues()), (_, _) -> {},
                returns(check.returnValuesOnConditionCheckFailure()));
    }

    private static Write put(Map<String, AttributeValue> item, Predicate<Map<String, AttributeValue>> condition,
            boolean returnsItem) {
        Values.requireRoomFor(item);
        var key = Map.of(Table.PARTITION, AttributeValue.fromS(Table.text(item, Table.PARTITION)), Table.SORT,
                AttributeValue.fromS(Table.text(item, Table.SORT)));
        return new Write(key, condition, (table, _) -> table.put(item), returnsItem);
    }

    private static Write update(Map<String, AttributeValue> key, String expression, @Nullable String condition,
            Map<String, String> names, Map<String, AttributeValue> values, boolean returnsItem) {
        return new Write(key, condition(condition, names, values), (table, at) -> {
            var before = new HashMap<>(table.item(at));
            before.putAll(at);
            table.put(UpdateExpression.applied(before, expression, names, values));
        }, returnsItem);
    }

    private static Predicate<Map<String, AttributeValue>> condition(@Nullable String expression,
            Map<String, String> names, Map<String, AttributeValue> values) {
        return expression == null ? _ -> true : Condition.of(expression, names, values);
    }

    private static boolean returns(@Nullable ReturnValuesOnConditionCheckFailure wish) {
        return wish == ReturnValuesOnConditionCheckFailure.ALL_OLD;
    }
}
