package io.afterorder.simulation.run;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;

/** An order event as a feed gives it. */
sealed interface FedEvent {
    /** When it happened; when it was to have, where it cannot be read. */
    Instant occurredAt();

    String body();

    /** It follows the schema. */
    record Sound(String orderId, String eventId, String type, Instant occurredAt, ObjectNode json) implements FedEvent {
        @Override
        public String body() {
            return json.toString();
        }
    }

    /**
     * A customer's word on advertising, which is of no order.
     *
     * @param given {@code false} where the consent is withdrawn
     */
    record Word(String address, String eventId, boolean given, Instant occurredAt,
            ObjectNode json) implements FedEvent {
        @Override
        public String body() {
            return json.toString();
        }
    }

    /** The seller's call for a send. */
    record Call(String eventId, String send, Instant occurredAt, ObjectNode json) implements FedEvent {
        @Override
        public String body() {
            return json.toString();
        }
    }

    /** It does not, and belongs among the dead letters. */
    record Broken(Instant occurredAt, String body) implements FedEvent {}
}
