package io.afterorder.simulation.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.Optional;

/** An event as a feed gives it. */
sealed interface FedEvent {
    /** When it happened; when it was to have, where it cannot be read. */
    Instant occurredAt();

    String body();

    /** It follows the schema. */
    sealed interface Understood extends FedEvent {
        String eventId();

        ObjectNode json();

        @Override
        default String body() {
            return json().toString();
        }
    }

    /** What happened to an order or a cart. */
    record OfOrder(String orderId, String eventId, String type, Instant occurredAt,
            ObjectNode json) implements Understood {
        /** Whose it is, where the event says so. */
        Optional<String> address() {
            return Optional.of(json.at("/buyer/email")).filter(JsonNode::isTextual).map(JsonNode::textValue);
        }
    }

    /**
     * A customer's word on advertising, which is of no order.
     *
     * @param given {@code false} where the consent is withdrawn
     */
    record Word(String address, String eventId, boolean given, Instant occurredAt,
            ObjectNode json) implements Understood {}

    /** The seller's call for a send. */
    record Call(String eventId, String send, Instant occurredAt, ObjectNode json) implements Understood {}

    /** It does not follow the schema, and belongs among the dead letters. */
    record Broken(Instant occurredAt, String body) implements FedEvent {}
}
