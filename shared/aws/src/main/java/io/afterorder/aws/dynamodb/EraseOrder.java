package io.afterorder.aws.dynamodb;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.Remains;
import io.afterorder.domain.port.Erasure.Erased;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Empties an order. What is left of the order's item comes first, under a new version: whoever loaded the order before can
 * neither write it nor claim a message of it afterwards. The follow-ups come one by one; where it is broken off, the next
 * run finds the rest.
 */
final class EraseOrder {
    /** Whose an erased order was, until the buyers' own items are gone too. */
    static final String ALIASES = "aliases";
    private static final int TRIES = 8;

    private final DynamoDbClient client;
    private final String table;
    private final LoadOrder loading;

    EraseOrder(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
        this.loading = new LoadOrder(client, table);
    }

    Erased erase(OrderId id, Instant at) {
        var erased = Erased.NOTHING;
        for (var left = TRIES; left > 0; left--) {
            var items = loading.partition(Keys.partition(id));
            // As if its time had passed: what cannot be read must go, too.
            var record = LoadOrder.order(id, items, Instant.MAX, Optional.empty());
            if (record.erasedAt().isEmpty()) {
                if (!put(id, record.version(), at, items)) {
                    continue;
                }
                erased = erased.plus(new Erased(record.version() > 0 ? 1 : 0, 0, 0));
            }
            var rows = items.stream().filter(item -> !isOrder(item)).filter(item -> hasMore(item, at)).toList();
            var done = rows.stream().filter(row -> erase(row, at)).toList();
            erased = erased.plus(new Erased(0, done.size(),
                    Math.toIntExact(done.stream().filter(row -> FollowUpItem.read(row).state().isOpen()).count())));
            if (done.size() == rows.size()) {
                return erased;
            }
        }
        throw new IllegalStateException("order " + id + " is being written by others all the time; it was tried "
                + TRIES + " times. Run it again.");
    }

    /** Whose the order's items say that it is. */
    static Set<String> aliases(Map<String, AttributeValue> attributes) {
        var item = new Item(attributes);
        return Stream.concat(item.optional(OrderItem.ALIAS).map(AttributeValue::s).stream(),
                item.optional(ALIASES).stream().flatMap(all -> all.ss().stream())).collect(Collectors.toSet());
    }

    private boolean put(OrderId id, long version, Instant at, List<Map<String, AttributeValue>> items) {
        var loaded = new OrderVersion(version);
        var item = new HashMap<>(OrderItem.erased(id, loaded.next(), at).attributes());
        var aliases = items.stream().flatMap(each -> aliases(each).stream()).distinct().sorted().toList();
        if (!aliases.isEmpty()) {
            item.put(ALIASES, AttributeValue.fromSs(aliases));
        }
        try {
            client.putItem(PutItemRequest.builder().tableName(table).item(item)
                    .conditionExpression(loaded.condition()).expressionAttributeNames(OrderVersion.names())
                    .expressionAttributeValues(loaded.values()).build());
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }

    private boolean erase(Map<String, AttributeValue> row, Instant at) {
        var before = FollowUpItem.read(row);
        try {
            client.updateItem(FollowUpWrite.erase(before, Remains.of(before, at)).alone(table));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }

    private static boolean hasMore(Map<String, AttributeValue> row, Instant at) {
        var followUp = FollowUpItem.read(row);
        return row.containsKey(OrderItem.ALIAS) || !Remains.of(followUp, at).equals(followUp);
    }

    private static boolean isOrder(Map<String, AttributeValue> item) {
        return new Item(item).text(Keys.SORT).equals(Keys.ORDER);
    }
}
