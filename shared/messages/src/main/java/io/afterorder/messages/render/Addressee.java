package io.afterorder.messages.render;

import io.afterorder.domain.order.BuyerHistory;

import java.util.Optional;

/**
 * What a message may make of the buyer beside the order.
 *
 * @param token by which an unsubscribing customer is known, without being named; empty where nobody knows the buyer
 */
public record Addressee(BuyerHistory history, Optional<String> token) {
    /** Of whom nothing is known: the message says nothing of earlier orders, and cannot be unsubscribed from. */
    public static final Addressee UNKNOWN = new Addressee(BuyerHistory.UNKNOWN, Optional.empty());

    /** For showing and trying messages: a first order, and a token that is nobody's. */
    public static final Addressee EXAMPLE = new Addressee(BuyerHistory.UNKNOWN, Optional.of("0".repeat(64)));

    /** The example with another history. */
    public static Addressee example(BuyerHistory history) {
        return new Addressee(history, EXAMPLE.token());
    }
}
