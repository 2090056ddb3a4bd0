package io.afterorder.events;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.buyer.SendCall;
import io.afterorder.domain.order.OrderEvent;

/**
 * Afterorder's own event as JSON; {@code /order-event.schema.json} is what feeds are written
 * against.
 *
 * <p>The tree is read by hand, field by field: no bean mapping whose reflection would be paid at every cold start.
 */
public final class OrderEvents {
    private OrderEvents() {}

    /**
     * @throws EventNotUnderstood where a field is missing, has the wrong form, or is not one of the event's; the
     *         message names the field, the value and the remedy
     */
    public static FeedEvent readAny(JsonNode event) {
        return new Field(event, "$", false).object(EventReading::event);
    }

    /** The same where only an order's event will do. @throws EventNotUnderstood also where it is of no order */
    public static OrderEvent read(JsonNode event) {
        return switch (readAny(event)) {
            case FeedEvent.OfOrder(var happened) -> happened;
            case FeedEvent.OfCustomer _,FeedEvent.OfSeller _ -> throw new EventNotUnderstood("$.type",
                    "\"" + event.path("type").asText() + "\" is of no order",
                    "send it to the queue, or leave it out here");
        };
    }

    /** The call as {@link #readAny} reads it. */
    public static JsonNode write(SendCall call) {
        return SendCallReading.write(call);
    }

    /** The event as {@link #read} reads it. */
    public static JsonNode write(OrderEvent event) {
        return EventWriting.event(event);
    }
}
