package io.afterorder.local.studio.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.events.OrderEvents;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** An event for people: what a feed sent, without braces and capitals. */
final class EventWords {
    private static final Set<String> SAID_ELSEWHERE = Set.of("eventId", "orderId", "type", "occurredAt", "items");

    private EventWords() {}

    static String type(OrderEvent event) {
        return OrderEvents.write(event).path("type").asText();
    }

    static String particulars(OrderEvent event) {
        return OrderEvents.write(event).properties().stream().filter(field -> !SAID_ELSEWHERE.contains(field.getKey()))
                .map(field -> words(field.getKey()) + " " + words(field.getValue())).collect(Collectors.joining(" · "));
    }

    /** {@code deliveryWindow} as {@code delivery window}. */
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String words(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream().map(field -> words(field.getValue())).collect(Collectors.joining(", "));
        }
        if (value.isArray()) {
            return value.valueStream().map(EventWords::words).collect(Collectors.joining("; "));
        }
        var text = Times.readable(value.asText());
        return text.matches("[A-Z]+(_[A-Z]+)*") && text.length() > 3
                ? text.toLowerCase(Locale.ROOT).replace('_', ' ')
                : text;
    }
}
