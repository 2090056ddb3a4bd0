package io.afterorder.events;

import com.fasterxml.jackson.databind.JsonNode;
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
    public static OrderEvent read(JsonNode event) {
        return new Field(event, "$", false).object(EventReading::event);
    }

    /** The event as {@link #read} reads it. */
    public static JsonNode write(OrderEvent event) {
        return EventWriting.event(event);
    }
}
