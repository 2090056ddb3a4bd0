package io.afterorder.sellingpartner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.events.EventNotUnderstood;
import io.afterorder.events.OrderEvents;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever one field of Amazon's documents holds, there are events that can be kept, or an error that names a field. */
class BrokenDocumentsTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<JsonNode> REPLACEMENTS = List.of(JSON.missingNode(), JSON.nullNode(), JSON.textNode(""),
            JSON.textNode(" \t"), JSON.textNode("nonsense"), JSON.textNode("ä".repeat(3_000)),
            JSON.textNode("9999-12-31T23:59:59Z"), JSON.textNode("2026-11-03T16:00:00.123456+05:30"),
            JSON.textNode("2026-11-03"), JSON.textNode("Canceled"), JSON.textNode("DELIVERED"), JSON.textNode("Lost"),
            JSON.numberNode(0), JSON.numberNode(-3), JSON.numberNode(1.5), JSON.numberNode(1L << 40),
            JSON.booleanNode(true), JSON.arrayNode(), JSON.arrayNode().add(JSON.objectNode()), JSON.objectNode());

    @Test
    void one_broken_field_never_breaks_more_than_its_event() {
        var notifications = variants(Fixture.notification());
        var orders = variants(Fixture.response());

        assertThat(notifications).hasSizeGreaterThan(400)
                .allSatisfy(notification -> check(notification, Fixture.response()));
        assertThat(orders).hasSizeGreaterThan(600).allSatisfy(order -> {
            check(Fixture.notification(), order);
            check(AmazonOrderEvents::of, order);
        });
    }

    private static void check(JsonNode notification, JsonNode order) {
        check(json -> AmazonOrderEvents.of(OrderChangeNotification.read(notification), json), order);
    }

    private static void check(Reading reading, JsonNode order) {
        try {
            assertThat(reading.events(order))
                    .allSatisfy(event -> assertThat(OrderEvents.read(OrderEvents.write(event))).isEqualTo(event))
                    .extracting(event -> event.header().eventId()).doesNotHaveDuplicates();
        } catch (EventNotUnderstood e) {
            assertThat(e.where()).startsWith("$.");
        }
    }

    private interface Reading {
        List<OrderEvent> events(JsonNode order);
    }

    private static List<JsonNode> variants(ObjectNode document) {
        var variants = new ArrayList<JsonNode>();
        vary(document, document, variants);
        return variants;
    }

    private static void vary(JsonNode document, JsonNode place, List<JsonNode> variants) {
        if (place instanceof ObjectNode object) {
            for (var entry : List.copyOf(object.properties())) {
                var name = entry.getKey();
                var value = entry.getValue();
                for (var replacement : REPLACEMENTS) {
                    if (replacement.isMissingNode()) {
                        object.remove(name);
                    } else {
                        object.set(name, replacement);
                    }
                    variants.add(document.deepCopy());
                }
                object.set(name, value);
                vary(document, value, variants);
            }
        } else if (place instanceof ArrayNode array) {
            IntStream.range(0, array.size()).forEach(number -> vary(document, array.path(number), variants));
        }
    }
}
