package io.afterorder.aws.dynamodb;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.port.Erasure;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Erasure in the table of {@link DynamoDbOrders}. */
public final class DynamoDbErasure implements Erasure {
    private final DynamoDbClient client;
    private final String table;
    private final LoadOrder loading;
    private final EraseOrder erasing;

    public DynamoDbErasure(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
        loading = new LoadOrder(client, table);
        erasing = new EraseOrder(client, table);
    }

    @Override
    public boolean knows(OrderId id) {
        return !loading.partition(Keys.partition(id)).isEmpty();
    }

    /** Also those that are past their time, and not deleted yet. */
    @Override
    public List<OrderId> ordersOf(String buyerAlias) {
        return loading.partition(Keys.buyer(buyerAlias)).stream().filter(PurchaseItem::is)
                .map(item -> Keys.orderId(new Item(item).text(Keys.SORT))).toList();
    }

    @Override
    public Erased order(OrderId id, Instant at) {
        return erasing.erase(id, at);
    }

    @Override
    public void heedOptOut(OrderId id, Instant at) {
        for (var alias : aliases(id)) {
            try {
                client.updateItem(update -> update.tableName(table).key(Keys.optOut(alias))
                        .updateExpression("SET optedOut = :yes, asOf = :at, eventId = :erased")
                        .conditionExpression("attribute_not_exists(asOf) OR asOf < :at")
                        .expressionAttributeValues(Map.of(":yes", Item.of(true), ":at", Item.of(at), ":erased",
                                Item.of(ConsentItem.ERASED))));
            } catch (ConditionalCheckFailedException _) {
                // A later word is known.
            }
        }
    }

    @Override
    public Forgotten forget(OrderId id) {
        var left = aliases(id);
        var forgotten = left.stream().map(alias -> forget(alias, id)).reduce(Forgotten.NOTHING, Forgotten::plus);
        if (!left.isEmpty()) {
            client.updateItem(update -> update.tableName(table).key(Keys.order(id))
                    .updateExpression("REMOVE " + EraseOrder.ALIASES));
        }
        return forgotten;
    }

    @Override
    public Forgotten forget(String buyerAlias, Instant at) {
        var forgotten = Forgotten.NOTHING;
        for (var item : loading.partition(Keys.buyer(buyerAlias))) {
            if (PurchaseItem.is(item)) {
                delete(Keys.purchase(buyerAlias, Keys.orderId(new Item(item).text(Keys.SORT))));
                forgotten = forgotten.plus(new Forgotten(1, 0, false));
            } else if (ConsentItem.is(item)) {
                forgotten = forgotten.plus(new Forgotten(0, ends(buyerAlias, at) ? 1 : 0, false));
            }
        }
        forgetTurns(buyerAlias, _ -> true);
        return forgotten.plus(new Forgotten(0, 0, keepsOptOut(buyerAlias)));
    }

    private List<String> aliases(OrderId id) {
        return loading.partition(Keys.partition(id)).stream().flatMap(item -> EraseOrder.aliases(item).stream())
                .distinct().toList();
    }

    private Forgotten forget(String alias, OrderId order) {
        forgetTurns(alias, order::equals);
        return new Forgotten(delete(Keys.purchase(alias, order)) ? 1 : 0, 0, keepsOptOut(alias));
    }

    private void forgetTurns(String alias, Predicate<OrderId> wanted) {
        loading.partition(Keys.buyer(alias)).stream().filter(TurnItem::is)
                .filter(item -> wanted.test(TurnItem.order(item))).map(TurnItem::key).forEach(this::delete);
    }

    private boolean delete(Map<String, AttributeValue> key) {
        return !client.deleteItem(delete -> delete.tableName(table).key(key).returnValues(ReturnValue.ALL_OLD))
                .attributes().isEmpty();
    }

    /** @return whether there was a consent, or what it said */
    private boolean ends(String alias, Instant at) {
        try {
            client.updateItem(ConsentItem.end(alias, at, table));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }

    /** Takes the event's id, in which a feed may have written anything, out of what is remembered. */
    private boolean keepsOptOut(String alias) {
        try {
            return client.updateItem(update -> update.tableName(table).key(Keys.optOut(alias))
                    .updateExpression("SET eventId = :erased").conditionExpression("attribute_exists(PK)")
                    .expressionAttributeValues(Map.of(":erased", Item.of(ConsentItem.ERASED)))
                    .returnValues(ReturnValue.ALL_NEW)).attributes().entrySet().stream()
                    .anyMatch(attribute -> attribute.getKey().equals(BuyerItem.SUPPRESSED)
                            || (attribute.getKey().equals(BuyerItem.OPTED_OUT) && attribute.getValue().bool()));
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }
}
