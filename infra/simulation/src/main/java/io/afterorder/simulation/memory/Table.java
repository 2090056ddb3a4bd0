package io.afterorder.simulation.memory;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The items of {@code template.yaml}'s table, by partition and sort key. An item past its time to live is deleted some time
 * later, as DynamoDB does "within a few days"; until then it is still read.
 */
final class Table {
    static final String PARTITION = "PK";
    static final String SORT = "SK";
    static final String TIME_TO_LIVE = "ttl";

    private final NavigableMap<String, NavigableMap<String, Map<String, AttributeValue>>> partitions = new TreeMap<>();
    private final InstantSource clock;
    private final Duration deletedAfter;

    /** @param deletedAfter how long past its time to live an item is still there */
    Table(InstantSource clock, Duration deletedAfter) {
        this.clock = clock;
        this.deletedAfter = deletedAfter;
    }

    /** The item; an empty one where there is none. */
    Map<String, AttributeValue> item(Map<String, AttributeValue> key) {
        return Optional.ofNullable(partition(key).get(text(key, SORT))).filter(this::isThere).orElse(Map.of());
    }

    void put(Map<String, AttributeValue> item) {
        partitions.computeIfAbsent(text(item, PARTITION), _ -> new TreeMap<>()).put(text(item, SORT),
                Map.copyOf(item));
    }

    void delete(Map<String, AttributeValue> key) {
        partition(key).remove(text(key, SORT));
    }

    /** In the order of their keys. */
    List<Map<String, AttributeValue>> where(Predicate<Map<String, AttributeValue>> condition) {
        var found = new ArrayList<Map<String, AttributeValue>>();
        partitions.values().forEach(partition -> partition.values().stream().filter(this::isThere).filter(condition)
                .forEach(found::add));
        return found;
    }

    /** Those of one partition, in the order of their sort keys. */
    List<Map<String, AttributeValue>> where(String partition, Predicate<Map<String, AttributeValue>> condition) {
        return partitions.getOrDefault(partition, new TreeMap<>()).values().stream().filter(this::isThere)
                .filter(condition).toList();
    }

    private NavigableMap<String, Map<String, AttributeValue>> partition(Map<String, AttributeValue> key) {
        return partitions.getOrDefault(text(key, PARTITION), new TreeMap<>());
    }

    /** @throws IllegalArgumentException where the item has no such text */
    static String text(Map<String, AttributeValue> item, String attribute) {
        return Optional.ofNullable(item.get(attribute)).map(AttributeValue::s)
                .orElseThrow(() -> new IllegalArgumentException("the item has no text " + attribute));
    }

    private boolean isThere(Map<String, AttributeValue> item) {
        var ends = item.get(TIME_TO_LIVE);
        return ends == null || ends.n() == null
                || clock.instant().getEpochSecond() < Long.parseLong(ends.n()) + deletedAfter.toSeconds();
    }
}
