package io.afterorder.domain.buyer;

import java.time.Instant;

/**
 * Somebody agreed to advertising, or withdrew that. It is of an address and of no order; of several words the latest in
 * its own time counts, whatever the order of their arrivals.
 */
public sealed interface ConsentEvent {
    String eventId();

    Instant occurredAt();

    Customer customer();

    /**
     * @param wording what the customer agreed to, word for word, as proof
     * @param source where, for example {@code checkout}
     */
    record Given(String eventId, Instant occurredAt, Customer customer, String wording,
            String source) implements ConsentEvent {}

    record Withdrawn(String eventId, Instant occurredAt, Customer customer) implements ConsentEvent {}
}
