package io.afterorder.aws.dynamodb;

import io.afterorder.domain.port.Stops;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Stops beside the buyer's word and the account's state, where claims look. Each is one update. */
public final class DynamoDbStops implements Stops {
    private final DynamoDbClient client;
    private final String table;

    public DynamoDbStops(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public boolean suppress(String buyerAlias, Stop stop) {
        return update(Keys.optOut(buyerAlias), "SET #stop = :stop", "attribute_not_exists(#stop)",
                Map.of("#stop", BuyerItem.SUPPRESSED), Map.of(":stop", AccountItem.of(stop)));
    }

    @Override
    public boolean stopTemplate(String template, Stop stop) {
        return update(Keys.account(), "SET #stop = :stop",
                "attribute_not_exists(#stop) AND (attribute_not_exists(#last) OR #last < :at)",
                Map.of("#stop", AccountItem.template(template), "#last", AccountItem.resumed(template)),
                Map.of(":stop", AccountItem.of(stop), ":at", Item.of(stop.at())));
    }

    @Override
    public boolean restrictAccount(Stop stop) {
        return update(Keys.account(), "SET #flag = :yes, #stop = :stop",
                "(attribute_not_exists(#flag) OR #flag = :no) AND (attribute_not_exists(#last) OR #last < :at)",
                Map.of("#flag", AccountItem.RESTRICTED, "#stop", AccountItem.RESTRICTION, "#last", AccountItem.LIFTED),
                Map.of(":yes", Item.of(true), ":no", Item.of(false), ":stop", AccountItem.of(stop), ":at",
                        Item.of(stop.at())));
    }

    @Override
    public InForce inForce() {
        var attributes = account();
        var item = new Item(attributes);
        var templates = new TreeMap<String, Stop>();
        attributes.keySet().forEach(name -> AccountItem.stopped(name)
                .ifPresent(id -> templates.put(id, AccountItem.stop(item, name))));
        var restriction = AccountItem.isRestricted(item)
                ? Optional.of(AccountItem.stop(item, AccountItem.RESTRICTION))
                : Optional.<Stop>empty();
        return new InForce(restriction, templates);
    }

    @Override
    public boolean resumeTemplate(String template, Instant at) {
        return update(Keys.account(), "REMOVE #stop SET #last = :at", "attribute_exists(#stop)",
                Map.of("#stop", AccountItem.template(template), "#last", AccountItem.resumed(template)),
                Map.of(":at", Item.of(at)));
    }

    @Override
    public boolean liftRestriction(Instant at) {
        return update(Keys.account(), "REMOVE #stop SET #flag = :no, #last = :at", "#flag = :yes",
                Map.of("#flag", AccountItem.RESTRICTED, "#stop", AccountItem.RESTRICTION, "#last", AccountItem.LIFTED),
                Map.of(":yes", Item.of(true), ":no", Item.of(false), ":at", Item.of(at)));
    }

    private Map<String, AttributeValue> account() {
        var key = Keys.account();
        var items = client.query(query -> query.tableName(table).consistentRead(true)
                .keyConditionExpression("PK = :account AND SK = :state").expressionAttributeValues(
                        Map.of(":account", key.get(Keys.PARTITION), ":state", key.get(Keys.SORT))))
                .items();
        return items.isEmpty() ? Map.of() : new HashMap<>(items.getFirst());
    }

    private boolean update(Map<String, AttributeValue> key, String expression, String condition,
            Map<String, String> names, Map<String, AttributeValue> values) {
        try {
            client.updateItem(update -> update.tableName(table).key(key).updateExpression(expression)
                    .conditionExpression(condition).expressionAttributeNames(names)
                    .expressionAttributeValues(values));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }
}
