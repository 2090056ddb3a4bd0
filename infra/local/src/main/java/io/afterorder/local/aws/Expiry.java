package io.afterorder.local.aws;

import io.afterorder.local.template.TableDefinition;
import io.afterorder.local.time.TimedWork;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Deletes the items whose time to live is over, once a day: AWS promises "within a few days". DynamoDB Local would do it by
 * the machine's time, which for a stack in another month would be too early.
 */
public final class Expiry implements TimedWork {
    private static final Duration INTERVAL = Duration.ofDays(1);

    private final DynamoDbClient dynamoDb;
    private final TableDefinition table;
    private final String attribute;
    private final InstantSource clock;
    private Instant next;

    /** @param attribute the table's time-to-live attribute, in seconds since 1970 */
    public Expiry(DynamoDbClient dynamoDb, TableDefinition table, String attribute, InstantSource clock) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        this.attribute = attribute;
        this.clock = clock;
        this.next = clock.instant().plus(INTERVAL);
    }

    @Override
    public Optional<Instant> nextDue() {
        return Optional.of(next);
    }

    @Override
    public boolean isHousekeeping() {
        return true;
    }

    @Override
    public boolean runDue() {
        if (next.isAfter(clock.instant())) {
            return false;
        }
        next = clock.instant().plus(INTERVAL);
        dynamoDb.scanPaginator(scan -> scan.tableName(table.name()).filterExpression("#ttl < :now")
                .expressionAttributeNames(Map.of("#ttl", attribute)).expressionAttributeValues(
                        Map.of(":now", AttributeValue.fromN(Long.toString(clock.instant().getEpochSecond())))))
                .items().forEach(item -> dynamoDb.deleteItem(delete -> delete.tableName(table.name()).key(key(item))));
        return true;
    }

    private Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> key = new HashMap<>(item);
        key.keySet().removeIf(name -> !name.equals(table.key().partition())
                && !table.key().sort().equals(Optional.of(name)));
        return key;
    }
}
