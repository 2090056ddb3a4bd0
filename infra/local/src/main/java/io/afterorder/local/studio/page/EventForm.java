package io.afterorder.local.studio.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.order.ProblemKind;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.local.http.Json;
import io.afterorder.local.studio.stack.RunningStack;
import io.javalin.http.Context;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form for an event of an order that the stack knows. */
record EventForm(List<OrderChoice.Option> orders, List<OrderChoice.Option> types, List<OrderChoice.Option> kinds,
        Fields fields) {
    /** What needs more than the form asks for is sent as JSON. */
    private static final List<String> TYPES = List.of("shipped", "out-for-delivery", "delivered", "problem",
            "cancelled", "return-requested", "return-received", "refunded", "review-left", "feedback-left",
            "inquiry-answered", "buyer-opted-out", "buyer-opted-in");

    /** What was filled in. */
    record Fields(String orderId, String type, String occurredAt, String kind, String stars) {}

    /** As it is before anything was chosen. */
    static EventForm firstOf(RunningStack stack, Context context) {
        var orders = stack.orders();
        var first = orders.stream().findFirst().map(record -> record.order().id().value()).orElse("");
        return form(orders, new Fields(Optional.ofNullable(context.queryParam("order")).orElse(first), "delivered",
                stack.now().toString(), ProblemKind.values()[0].name(), "5"));
    }

    /** As it was sent. */
    static EventForm of(Context context, RunningStack stack) {
        return form(stack.orders(), new Fields(field(context, "orderId"), field(context, "type"),
                field(context, "occurredAt"), field(context, "kind"), field(context, "stars")));
    }

    /** The event as a feed would send it. */
    String json() {
        var event = Json.object().put("eventId", "studio-" + fields.type() + "-" + fields.occurredAt())
                .put("orderId", fields.orderId()).put("type", fields.type()).put("occurredAt", fields.occurredAt());
        return particulars(event).toPrettyString();
    }

    private ObjectNode particulars(ObjectNode event) {
        switch (fields.type()) {
            case "problem" -> event.put("kind", fields.kind());
            case "review-left" -> putStars(event, "stars");
            case "feedback-left" -> putStars(event, "rating");
            default -> {
            }
        }
        return event;
    }

    /** What is no number goes as it is, for the event's own check to say what is wrong with it. */
    private void putStars(ObjectNode event, String name) {
        if (fields.stars().matches("\\d{1,3}")) {
            event.put(name, Integer.parseInt(fields.stars()));
        } else {
            event.put(name, fields.stars());
        }
    }

    private static EventForm form(List<OrderRecord> orders, Fields fields) {
        return new EventForm(orders.stream().map(record -> option(record, fields.orderId())).toList(),
                TYPES.stream().map(type -> new OrderChoice.Option(type, Words.title(type), type.equals(fields.type())))
                        .toList(),
                Stream.of(ProblemKind.values()).map(kind -> new OrderChoice.Option(kind.name(),
                        Words.title(Words.of(kind)), kind.name().equals(fields.kind()))).toList(),
                fields);
    }

    private static OrderChoice.Option option(OrderRecord record, String chosen) {
        var id = record.order().id().value();
        var products = record.order().details().map(OrdersPage::products).map(words -> ": " + words).orElse("");
        return new OrderChoice.Option(id, id + products, id.equals(chosen));
    }

    private static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("").strip();
    }
}
