package io.afterorder.simulation.memory;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in an item a value stands: an attribute, or an entry of a map within one. */
record Path(List<String> steps) {
    Path then(String step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new Path(longer);
    }

    Optional<AttributeValue> in(Map<String, AttributeValue> item) {
        var value = Optional.ofNullable(item.get(steps.getFirst()));
        return steps.size() == 1 ? value : value.filter(AttributeValue::hasM).flatMap(map -> rest().in(map.m()));
    }

    void set(Map<String, AttributeValue> item, AttributeValue value) {
        item.put(steps.getFirst(), steps.size() == 1 ? value : changed(item, map -> rest().set(map, value)));
    }

    void remove(Map<String, AttributeValue> item) {
        if (steps.size() == 1) {
            item.remove(steps.getFirst());
        } else if (item.containsKey(steps.getFirst())) {
            item.put(steps.getFirst(), changed(item, map -> rest().remove(map)));
        }
    }

    private AttributeValue changed(Map<String, AttributeValue> item, Change change) {
        var map = Optional.ofNullable(item.get(steps.getFirst())).filter(AttributeValue::hasM).orElseThrow(
                () -> new IllegalArgumentException("the path " + String.join(".", steps) + " leads through no map"));
        var copy = new HashMap<>(map.m());
        change.of(copy);
        return AttributeValue.fromM(copy);
    }

    private Path rest() {
        return new Path(steps.subList(1, steps.size()));
    }

    private interface Change {
        void of(Map<String, AttributeValue> map);
    }
}
