package io.afterorder.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.afterorder.domain.order.OrderEvent;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema and the reader take the same events, but for what a schema cannot say. */
class SchemaTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonNode DOCUMENT = document();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(DOCUMENT,
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

    /** Names of zones and currencies, and that a window does not end before it begins: the reader alone knows. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of("$.salesChannel.zone", "$.refund.currency",
            "$.deliveryWindow.latest", "$.total.currency", "$.shippingCost.currency", "$.items[0].price.currency");

    private static final List<JsonNode> REPLACEMENTS = List.of(JSON.nullNode(), JSON.booleanNode(true),
            JSON.textNode(""), JSON.textNode("  \t"), JSON.textNode("x"), JSON.textNode("nonsense"),
            JSON.textNode("müll mit raum"), JSON.textNode("x".repeat(129)), JSON.textNode("x".repeat(2000)),
            JSON.textNode("x".repeat(2001)), JSON.textNode("\uD83D\uDE00".repeat(2000)),
            JSON.textNode("2026-11-31T10:00:00Z"),
            JSON.textNode("2026-11-30T10:00:00"), JSON.textNode("2026-11-30T10:00Z"), JSON.textNode("2026-11-30"),
            JSON.textNode("2026-11-30T24:00:00Z"), JSON.textNode("2026-11-30T10:00:00.1234567891Z"),
            JSON.textNode("2026-02-28T23:59:59.999-11:30"), JSON.textNode("12.50"), JSON.textNode("12,50"),
            JSON.textNode("-1"), JSON.textNode("1.23456"), JSON.textNode("EUR"), JSON.textNode("euro"),
            JSON.textNode("de-DE"), JSON.textNode("de_DE"), JSON.textNode("sr-Latn-RS"), JSON.textNode("a@b"),
            JSON.textNode("a b@c.de"), JSON.textNode("a@b@c.de"), JSON.textNode("a@c.de-"),
            JSON.textNode("Europe/Rome"),
            JSON.textNode("+01:00"), JSON.textNode("https://x.example/y"), JSON.textNode("ftp://x.example/y"),
            JSON.textNode("ATVPDKIKX0DER"), JSON.textNode("AMAZON"), JSON.textNode("DIRECT"), JSON.textNode("amazon"),
            JSON.textNode("LATE"), JSON.textNode("late"), JSON.numberNode(0), JSON.numberNode(1), JSON.numberNode(5),
            JSON.numberNode(6), JSON.numberNode(-1), JSON.numberNode(1.0), JSON.numberNode(1.5),
            JSON.numberNode(1_000_000), JSON.numberNode(1_000_001), JSON.numberNode(1L << 40), JSON.objectNode(),
            JSON.arrayNode(), JSON.arrayNode().add(1), JSON.objectNode().put("x", 1));

    @Test
    void every_example_of_the_schema_is_an_event_and_every_type_has_one() {
        var types = new TreeSet<String>();
        for (var example : DOCUMENT.get("examples")) {
            assertThat(SCHEMA.validate(example)).isEmpty();
            var event = OrderEvents.readAny(example);
            types.add(EventType.of(event).label());
        }

        assertThat(types).hasSameSizeAs(EventType.values());
    }

    @Property(tries = 300)
    void the_schema_takes_every_event_that_is_written(@ForAll("events") OrderEvent event) {
        assertThat(SCHEMA.validate(OrderEvents.write(event))).isEmpty();
    }

    @Provide
    Arbitrary<OrderEvent> events() {
        return AnyEvent.event();
    }

    @Test
    void schema_and_reader_agree_on_examples_with_one_thing_changed() {
        var variants = new ArrayList<JsonNode>();
        DOCUMENT.get("examples").forEach(example -> vary(example, example, variants::add));

        assertThat(variants).hasSizeGreaterThan(4000);
        assertThat(variants).filteredOn(event -> complaint(event).isEmpty()).hasSizeGreaterThan(500)
                .allMatch(event -> SCHEMA.validate(event).isEmpty());
        assertThat(variants).filteredOn(event -> SCHEMA.validate(event).isEmpty())
                .extracting(event -> complaint(event)).filteredOn(Optional::isPresent).extracting(Optional::get)
                .allMatch(error -> BEYOND_A_SCHEMA.contains(error.where()));
    }

    /** Takes away, replaces and adds at every place of the event, one at a time. */
    private static void vary(JsonNode event, JsonNode place, Consumer<JsonNode> variants) {
        switch (place) {
            case ObjectNode object -> {
                for (var name : List.copyOf(names(object))) {
                    var value = Objects.requireNonNull(object.get(name));
                    for (var replacement : REPLACEMENTS) {
                        object.set(name, replacement);
                        variants.accept(event.deepCopy());
                    }
                    object.remove(name);
                    variants.accept(event.deepCopy());
                    object.set(name + "s", value);
                    variants.accept(event.deepCopy());
                    object.set(name, value);
                    variants.accept(event.deepCopy());
                    object.remove(name + "s");
                    vary(event, value, variants);
                }
            }
            case ArrayNode array -> {
                var first = array.get(0);
                array.add(first);
                variants.accept(event.deepCopy());
                for (var count = array.size(); count <= 500; count++) {
                    array.add(first);
                }
                variants.accept(event.deepCopy());
                array.removeAll().add(first);
                vary(event, first, variants);
            }
            default -> {
            }
        }
    }

    private static Optional<EventNotUnderstood> complaint(JsonNode event) {
        try {
            OrderEvents.readAny(event);
            return Optional.empty();
        } catch (EventNotUnderstood e) {
            return Optional.of(e);
        }
    }

    private static List<String> names(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode document() {
        try (var in = Objects.requireNonNull(OrderEvents.class.getResourceAsStream("/order-event.schema.json"))) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
