package io.afterorder.simulation.memory;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Values of attributes, compared and added as DynamoDB does. */
final class Values {
    private static final int LARGEST_ITEM = 400 * 1024;

    private Values() {}

    /** @return empty where the two are not of one kind that has an order */
    static Optional<Integer> compared(AttributeValue one, AttributeValue other) {
        if (one.s() != null && other.s() != null) {
            return Optional.of(one.s().compareTo(other.s()));
        }
        return one.n() != null && other.n() != null
                ? Optional.of(number(one).compareTo(number(other)))
                : Optional.empty();
    }

    static AttributeValue sum(AttributeValue one, AttributeValue other) {
        return AttributeValue.fromN(number(one).add(number(other)).toPlainString());
    }

    /** Numbers add up, sets unite. */
    static AttributeValue added(Optional<AttributeValue> before, AttributeValue more) {
        if (more.hasSs()) {
            var all = new TreeSet<>(before.map(AttributeValue::ss).orElse(new ArrayList<>()));
            all.addAll(more.ss());
            return AttributeValue.fromSs(new ArrayList<>(all));
        }
        return before.map(had -> sum(had, more)).orElse(more);
    }

    /** @return empty where nothing is left of the set */
    static Optional<AttributeValue> without(AttributeValue before, AttributeValue gone) {
        var left = new TreeSet<>(before.ss());
        left.removeAll(gone.ss());
        return left.isEmpty() ? Optional.empty() : Optional.of(AttributeValue.fromSs(new ArrayList<>(left)));
    }

    /** @throws DynamoDbException where the item is over 400 KB (developer guide, "Item sizes") */
    static void requireRoomFor(Map<String, AttributeValue> item) {
        if (size(AttributeValue.fromM(item)) > LARGEST_ITEM) {
            throw DynamoDbException.builder().statusCode(400)
                    .message("Item size has exceeded the maximum allowed size").build();
        }
    }

    /** In bytes; numbers and flags are as good as nothing beside texts. */
    private static long size(AttributeValue value) {
        if (value.hasM()) {
            return value.m().entrySet().stream().mapToLong(entry -> entry.getKey().length() + size(entry.getValue()))
                    .sum();
        }
        if (value.hasL()) {
            return value.l().stream().mapToLong(Values::size).sum();
        }
        if (value.s() != null) {
            return value.s().getBytes(StandardCharsets.UTF_8).length;
        }
        return value.b() == null ? 0 : value.b().asByteArrayUnsafe().length;
    }

    private static BigDecimal number(AttributeValue value) {
        return new BigDecimal(value.n());
    }
}
