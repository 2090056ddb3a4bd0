package io.afterorder.aws.dynamodb;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an item may say against a message.
 *
 * @param placeholder the name of the attribute within an expression
 * @param flag whether the attribute says yes or no; else its being there says yes
 */
record Bar(String placeholder, String attribute, boolean flag) {
    static Bar flag(String attribute) {
        return new Bar(attribute, attribute, true);
    }

    static Bar attribute(String placeholder, String attribute) {
        return new Bar(placeholder, attribute, false);
    }

    static List<Bar> all(List<Bar> some, List<Bar> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The condition that the item, if it is there at all, says none of it. A failure carries the item. */
    static TransactWriteItem check(Map<String, AttributeValue> key, List<Bar> bars, String table) {
        var names = new HashMap<String, String>();
        bars.forEach(bar -> names.put("#" + bar.placeholder(), bar.attribute()));
        var check = ConditionCheck.builder().tableName(table).key(key)
                .conditionExpression(bars.stream().map(Bar::condition).collect(Collectors.joining(" AND ")))
                .expressionAttributeNames(names)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        if (bars.stream().anyMatch(Bar::flag)) {
            check.expressionAttributeValues(Map.of(":no", Item.of(false)));
        }
        return TransactWriteItem.builder().conditionCheck(check.build()).build();
    }

    private String condition() {
        var absent = "attribute_not_exists(#" + placeholder + ")";
        return flag ? "(" + absent + " OR #" + placeholder + " = :no)" : absent;
    }
}
