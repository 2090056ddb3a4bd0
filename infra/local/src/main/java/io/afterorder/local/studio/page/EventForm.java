package io.afterorder.local.studio.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.local.http.Json;
import io.afterorder.local.studio.stack.RunningStack;
import io.javalin.http.Context;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form for an event of an order that the stack knows. */
record EventForm(List<OrderChoice.Option> orders, List<OrderChoice.Option> types, String occurredAt, String orderId,
        String type, String stars) {
    private static final List<String> TYPES = List.of("shipped", "delivered", "problem", "cancelled",
            "return-requested", "return-received", "refunded", "review-left", "feedback-left", "buyer-opted-out",
            "buyer-opted-in");

    /** As it is before anything was chosen. */
    static EventForm firstOf(RunningStack stack, Context context) {
        return form(stack, Optional.ofNullable(context.queryParam("order")).orElse(""), "delivered",
                stack.now().toString(), "5");
    }

    /** As it was sent. */
    static EventForm of(Context context, RunningStack stack) {
        return form(stack, field(context, "orderId"), field(context, "type"), field(context, "occurredAt"),
                field(context, "stars"));
    }

    /** The event as a feed would send it. */
    String json() {
        var event = Json.object().put("eventId", "studio-" + type + "-" + occurredAt).put("orderId", orderId)
                .put("type", type).put("occurredAt", occurredAt);
        return particulars(event).toPrettyString();
    }

    private ObjectNode particulars(ObjectNode event) {
        switch (type) {
            case "problem" -> event.put("kind", "LATE");
            case "review-left" -> event.put("stars", number());
            case "feedback-left" -> event.put("rating", number());
            default -> {
            }
        }
        return event;
    }

    private int number() {
        return stars.matches("[1-5]") ? Integer.parseInt(stars) : 0;
    }

    private static EventForm form(RunningStack stack, String orderId, String type, String occurredAt, String stars) {
        var orders = stack.orders().stream().map(record -> record.order().id().value())
                .map(id -> new OrderChoice.Option(id, id, id.equals(orderId))).toList();
        var types = Stream.concat(TYPES.stream(), Stream.of()).map(
                name -> new OrderChoice.Option(name, Words.title(name), name.equals(type))).toList();
        return new EventForm(orders, types, occurredAt, orderId, type, stars);
    }

    private static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("").strip();
    }
}
