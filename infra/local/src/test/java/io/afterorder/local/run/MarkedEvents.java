package io.afterorder.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.afterorder.domain.Channel;
import io.afterorder.events.EventNotUnderstood;
import io.afterorder.events.OrderEvents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Events of every kind with every field that the schema knows, and a mark in every text that takes one. A field that is
 * new in the schema is planted by itself.
 */
final class MarkedEvents {
    private static final String OCCURRED = "2026-03-02T10:00:00Z";
    /** What a text may have to be, if it is not just any. */
    private static final List<String> FORMS = List.of("Europe/Berlin", OCCURRED, "12.50", "EUR", "de-DE",
            "A1PA6795UKMFR9",
            "0a".repeat(32), "spring-offer", "https://shop.example/cart", "somebody@mail.example", "MERCHANT");
    /** {@code HOST} is one at which the buyer of the order would have an address. */
    private static final List<String> MARKED = List.of("Ida %s Brandt", "%s@HOST", "https://shop.example/%s", "%s");

    private final JsonNode schema;
    private final Marks marks;

    MarkedEvents(Marks marks) {
        this.schema = schema();
        this.marks = marks;
    }

    /**
     * @param places in the event at which a mark stands, as JSON pointers
     */
    record Marked(String type, ObjectNode event, List<String> places) {
        /** Whether it is of an order, and not of a customer or of everybody. */
        boolean isOfOrder() {
            return event.has("orderId");
        }
    }

    List<String> types() {
        return schema.at("/properties/type/enum").valueStream().map(JsonNode::textValue).toList();
    }

    Marked of(String type, String orderId, Channel wanted) {
        var channel = type.equals("cart-abandoned") ? Channel.DIRECT : wanted;
        var event = JsonNodeFactory.instance.objectNode();
        fill(event, schema, channel);
        fill(event, schema.at("/$defs/" + type), channel);
        event.put("type", type).put("occurredAt", OCCURRED);
        if (!List.of("consent-given", "consent-withdrawn", "send-called").contains(type)) {
            event.put("orderId", orderId);
        }
        if (type.equals("consent-withdrawn")) {
            event.remove("token");
        }
        OrderEvents.readAny(event);
        var places = new ArrayList<String>();
        texts(event, "").filter(place -> !List.of("/type", "/orderId").contains(place))
                .filter(place -> isMarked(event, place, type, channel)).forEach(places::add);
        return new Marked(type, event, places);
    }

    private void fill(ObjectNode object, JsonNode of, Channel channel) {
        of.path("properties").properties()
                .forEach(field -> object.set(field.getKey(), value(field.getValue(), channel)));
        if (of.has("if")) {
            fill(object, of.path(channel == Channel.AMAZON ? "then" : "else"), channel);
        }
    }

    private JsonNode value(JsonNode form, Channel channel) {
        if (form.has("$ref")) {
            return value(schema.at(form.path("$ref").textValue().substring(1)), channel);
        }
        if (form.has("enum")) {
            var names = form.path("enum").valueStream().map(JsonNode::textValue).toList();
            return TextNode.valueOf(names.contains(channel.name()) ? channel.name() : names.getFirst());
        }
        return switch (form.path("type").asText("string")) {
            case "integer" -> form.path("minimum");
            case "array" -> JsonNodeFactory.instance.arrayNode().add(value(form.path("items"), channel));
            case "object" -> {
                var object = JsonNodeFactory.instance.objectNode();
                fill(object, form, channel);
                yield object;
            }
            default -> TextNode.valueOf(FORMS.stream()
                    .filter(text -> text.length() <= form.path("maxLength").asInt(Integer.MAX_VALUE))
                    .filter(text -> Pattern.compile(form.path("pattern").asText("")).matcher(text).find()).findFirst()
                    .orElseThrow(() -> new AssertionError("no text is of the form " + form + "; add one")));
        };
    }

    /** Puts a mark at the place, if any text with one can stand there. */
    private boolean isMarked(ObjectNode event, String place, String type, Channel channel) {
        var before = event.at(place);
        var mark = marks.of(channel + " " + type + place);
        var host = channel == Channel.AMAZON ? "marketplace.amazon.de" : "mail.example";
        for (var form : MARKED) {
            set(event, place, TextNode.valueOf(form.formatted(mark).replace("HOST", host)));
            if (error(event).isEmpty()) {
                return true;
            }
        }
        set(event, place, before);
        return false;
    }

    private static Optional<EventNotUnderstood> error(JsonNode event) {
        try {
            OrderEvents.readAny(event);
            return Optional.empty();
        } catch (EventNotUnderstood e) {
            return Optional.of(e);
        }
    }

    static void set(ObjectNode event, String place, JsonNode value) {
        var cut = place.lastIndexOf('/');
        var name = place.substring(cut + 1);
        switch (event.at(place.substring(0, cut))) {
            case ObjectNode object -> object.set(name, value);
            case ArrayNode array -> array.set(Integer.parseInt(name), value);
            default -> throw new AssertionError("nothing can be set at " + place);
        }
    }

    private static Stream<String> texts(JsonNode node, String place) {
        return switch (node) {
            case TextNode _ -> Stream.of(place);
            case ObjectNode object -> object.properties().stream()
                    .flatMap(field -> texts(field.getValue(), place + "/" + field.getKey())).toList().stream();
            case ArrayNode array -> Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                    .flatMap(i -> texts(array.get(i), place + "/" + i));
            default -> Stream.empty();
        };
    }

    private static JsonNode schema() {
        try (var stream = OrderEvents.class.getResourceAsStream("/order-event.schema.json")) {
            return Project.JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
