package io.afterorder.aws.dynamodb;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.util.Map;

/** The condition that nobody wrote an order since it was loaded. */
record OrderVersion(long loaded) {
    String condition() {
        var same = "#version = :loaded";
        return loaded == 0 ? "attribute_not_exists(#version) OR " + same : same;
    }

    static Map<String, String> names() {
        return Map.of("#version", OrderItem.VERSION);
    }

    Map<String, AttributeValue> values() {
        return Map.of(":loaded", Item.of(loaded));
    }

    Map<String, AttributeValue> valuesWithNext() {
        return Map.of(":loaded", Item.of(loaded), ":next", Item.of(next()));
    }

    long next() {
        return loaded + 1;
    }
}
