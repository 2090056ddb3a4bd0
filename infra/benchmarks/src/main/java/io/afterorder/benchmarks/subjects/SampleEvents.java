package io.afterorder.benchmarks.subjects;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.Instant;

/** Events of one invented order after another, as {@code order-event.schema.json} has them. */
public final class SampleEvents {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private int orders;

    /** An order id in Amazon's form that was not given before. */
    public String nextOrder() {
        orders++;
        return "303-%07d-%07d".formatted(orders, orders);
    }

    /** The order with one item of the sample profile (seller.yaml), a buyer on amazon.de and a delivery window. */
    public static String confirmed(String order, Instant at) {
        var event = event(order, "confirmed", at).put("fulfilment", "MERCHANT").put("orderedAt", at.toString());
        event.putObject("salesChannel").put("channel", "AMAZON").put("marketplaceId", "A1PA6795UKMFR9");
        event.putArray("items").addObject().put("sku", "HL-KETTLE-1").put("asin", "B0C7KETTL1")
                .put("title", "Gooseneck Kettle, 1 l").put("quantity", 1);
        event.putObject("deliveryWindow").put("earliest", at.plus(Duration.ofDays(3)).toString()).put("latest",
                at.plus(Duration.ofDays(5)).toString());
        event.putObject("buyer").put("name", "Erika Mustermann").put("email", order + "@marketplace.amazon.de");
        return event.toString();
    }

    /** The parcel is on its way. */
    public static String shipped(String order, Instant at) {
        return event(order, "shipped", at).put("carrier", "DHL").put("trackingNumber", "00340434161094000000")
                .toString();
    }

    /** The parcel has arrived. */
    public static String delivered(String order, Instant at) {
        return event(order, "delivered", at).toString();
    }

    /** Nothing more is to come of it. */
    public static String cancelled(String order, Instant at) {
        return event(order, "cancelled", at).toString();
    }

    /** The event as the one message of a batch, as Lambda reads it from the queue. */
    public static String fromQueue(String event) {
        var batch = JSON.objectNode();
        var message = batch.putArray("Records").addObject().put("messageId", "059f36b4-87a3-44ab-83d2-661975830a7d")
                .put("receiptHandle", "handle").put("body", event).put("eventSource", "aws:sqs")
                .put("eventSourceARN", "arn:aws:sqs:eu-central-1:000000000000:afterorder-OrderEventsQueue")
                .put("awsRegion", "eu-central-1");
        message.putObject("attributes").put("ApproximateReceiveCount", "1");
        message.putObject("messageAttributes");
        return batch.toString();
    }

    private static ObjectNode event(String order, String type, Instant at) {
        return JSON.objectNode().put("eventId", order + "-" + type).put("orderId", order).put("type", type)
                .put("occurredAt", at.toString());
    }
}
