package io.afterorder.sellingpartner;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.Reason;

import java.time.Duration;

/** Where orders on Amazon are read. */
public interface AmazonOrders {
    /**
     * Reads an order. Never throws for what Amazon or the network answers: that is the {@link Reading}.
     *
     * @param patience how long it may wait in all, between tries, where Amazon is busy; zero for a single try
     */
    Reading read(OrderId id, Duration patience);

    /** What became of it. */
    sealed interface Reading {
        /** @param order the response of getOrder, or the order in it: what {@link AmazonOrderEvents} takes */
        record Found(JsonNode order) implements Reading {}

        /** Amazon knows no such order of this seller, in this region. */
        record NotFound() implements Reading {}

        /** Too many calls. Try again, but not before that time has passed. */
        record Throttled(Duration retryAfter) implements Reading {}

        /** It will be refused again until an operator changes something. */
        record Refused(Reason reason) implements Reading {}

        /** No answer, or none of use, though tried several times. Try again later. */
        record Unavailable(Reason reason) implements Reading {}
    }
}
