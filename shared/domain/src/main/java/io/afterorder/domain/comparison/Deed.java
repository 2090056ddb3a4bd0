package io.afterorder.domain.comparison;

import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.BuyerOptedOut;
import io.afterorder.domain.order.OrderEvent.FeedbackLeft;
import io.afterorder.domain.order.OrderEvent.InquiryReceived;
import io.afterorder.domain.order.OrderEvent.ReturnRequested;
import io.afterorder.domain.order.OrderEvent.ReviewLeft;

import java.time.Instant;
import java.util.List;

/** What a buyer may do after a message, by which its variants are compared. */
public enum Deed {
    /** Left a review or feedback, whether good or bad. */
    REVIEWED(List.of(ReviewLeft.class, FeedbackLeft.class)),
    /** Asked a question. */
    ASKED(List.of(InquiryReceived.class)),
    /** Asked to return something. */
    RETURNED(List.of(ReturnRequested.class)),
    /** Opted out of messages. */
    OPTED_OUT(List.of(BuyerOptedOut.class));

    private final List<Class<? extends OrderEvent>> events;

    Deed(List<Class<? extends OrderEvent>> events) {
        this.events = events;
    }

    /** Whether it was done on the order from then on. */
    boolean isDone(Order order, Instant from) {
        return events.stream().flatMap(order.timeline()::all).anyMatch(event -> !event.occurredAt().isBefore(from));
    }
}
