package io.afterorder.domain.port;

import io.afterorder.domain.buyer.SendCall;
import io.afterorder.domain.order.OrderEvent;

import java.util.List;

/** The queue by which events come in, for what one event makes of many. */
public interface EventQueue {
    /**
     * Puts the events into the queue, to be worked on as if a feed had sent them. Whoever is told of a failure does it all
     * again: a copy of an event changes nothing.
     */
    void put(List<OrderEvent> events);

    /** The same with the rest of a call. */
    void put(SendCall rest);
}
