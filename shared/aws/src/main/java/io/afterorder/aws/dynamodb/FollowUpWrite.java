package io.afterorder.aws.dynamodb;

import io.afterorder.domain.followup.FollowUp;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The conditional write of one follow-up. An update, not a put: what the item holds beside the follow-up itself (the
 * buyer's alias) stays.
 */
final class FollowUpWrite {
    /** What tells one stay in a state from another: a lease taken anew is another lease. */
    private static final List<String> IDENTITY = List.of(StateAttributes.STATE, FollowUpItem.DUE, "attempt",
            "leaseUntil", "since", "at");

    private final FollowUp after;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, AttributeValue> values = new HashMap<>();
    private final String update;
    private final String condition;

    private FollowUpWrite(Optional<FollowUp> before, FollowUp after, Optional<String> buyerAlias, Set<String> more) {
        this.after = after;
        var attributes = FollowUpItem.attributes(after);
        buyerAlias.ifPresent(alias -> attributes.put(OrderItem.ALIAS, Item.of(alias)));
        update = update(attributes, more);
        condition = before.map(this::stands).orElseGet(() -> "attribute_not_exists(" + name(Keys.PARTITION) + ")");
    }

    /** Makes the follow-up, on condition that there is none. */
    static FollowUpWrite create(FollowUp followUp, Optional<String> buyerAlias) {
        return new FollowUpWrite(Optional.empty(), followUp, buyerAlias, Set.of());
    }

    /**
     * Changes the follow-up, on condition that it still stands as before.
     *
     * @throws IllegalArgumentException where the two are not the same follow-up
     */
    static FollowUpWrite change(FollowUp before, FollowUp after, Optional<String> buyerAlias) {
        if (!before.key().equals(after.key())) {
            throw new IllegalArgumentException(after.key() + " cannot take the place of " + before.key());
        }
        return new FollowUpWrite(Optional.of(before), after, buyerAlias, Set.of());
    }

    /** The same, and whose it was is forgotten. */
    static FollowUpWrite erase(FollowUp before, FollowUp after) {
        return new FollowUpWrite(Optional.of(before), after, Optional.empty(), Set.of(OrderItem.ALIAS));
    }

    TransactWriteItem inTransaction(String table) {
        return TransactWriteItem.builder()
                .update(Update.builder().tableName(table).key(Keys.followUp(after.key())).updateExpression(update)
                        .conditionExpression(condition).expressionAttributeNames(names)
                        .expressionAttributeValues(values).build())
                .build();
    }

    /** Alone; where the condition fails, the answer carries the item as it is. */
    UpdateItemRequest alone(String table) {
        return UpdateItemRequest.builder().tableName(table).key(Keys.followUp(after.key())).updateExpression(update)
                .conditionExpression(condition).expressionAttributeNames(names).expressionAttributeValues(values)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD).build();
    }

    /** @param more attributes to take away */
    private String update(Map<String, AttributeValue> attributes, Set<String> more) {
        var gone = new TreeSet<>(StateAttributes.ALL);
        gone.addAll(more);
        gone.add(FollowUpItem.VARIANT);
        gone.removeAll(attributes.keySet());
        var set = attributes.entrySet().stream()
                .map(attribute -> name(attribute.getKey()) + " = " + value(attribute.getKey(), attribute.getValue()))
                .collect(Collectors.joining(", "));
        return "SET " + set + " REMOVE " + gone.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String stands(FollowUp before) {
        var attributes = new Item(FollowUpItem.attributes(before));
        return IDENTITY.stream().filter(name -> attributes.optional(name).isPresent())
                .map(name -> name(name) + " = " + value("was_" + name, attributes.required(name)))
                .collect(Collectors.joining(" AND "));
    }

    private String name(String attribute) {
        names.put("#" + attribute, attribute);
        return "#" + attribute;
    }

    private String value(String name, AttributeValue value) {
        values.put(":" + name, value);
        return ":" + name;
    }
}
