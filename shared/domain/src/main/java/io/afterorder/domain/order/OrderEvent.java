package io.afterorder.domain.order;

import io.afterorder.domain.OrderId;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Something that happened to an order, told by a feed, perhaps late, perhaps twice. */
public sealed interface OrderEvent {
    /** What happened first comes first; at the same instant the id decides, so that every reader sees one order. */
    Comparator<OrderEvent> BY_TIME = Comparator.comparing(OrderEvent::occurredAt)
            .thenComparing(event -> event.header().eventId());

    Header header();

    default OrderId orderId() {
        return header().orderId();
    }

    default Instant occurredAt() {
        return header().occurredAt();
    }

    /**
     * What every event carries.
     *
     * @param eventId the same for every copy of the same event, and for no other event of the order
     */
    record Header(String eventId, OrderId orderId, Instant occurredAt) {
        private static final int LONGEST_ID = 128;

        /** @throws IllegalArgumentException where the event's id is blank or longer than 128 characters */
        public Header {
            if (eventId.isBlank() || eventId.length() > LONGEST_ID) {
                throw new IllegalArgumentException("an event's id must have 1 to " + LONGEST_ID + " characters");
            }
        }
    }

    record Confirmed(Header header, OrderDetails details) implements OrderEvent {}

    record Shipped(Header header, Shipment shipment) implements OrderEvent {}

    record DeliveryEstimateChanged(Header header, DeliveryWindow window,
            Optional<String> cause) implements OrderEvent {}

    record OutForDelivery(Header header) implements OrderEvent {}

    record Delivered(Header header, Optional<DeliveryProof> proof) implements OrderEvent {}

    record Problem(Header header, ProblemKind kind, Optional<String> detail) implements OrderEvent {}

    record Cancelled(Header header, Optional<String> cause) implements OrderEvent {}

    record ReturnRequested(Header header, Optional<String> cause) implements OrderEvent {}

    record ReturnReceived(Header header) implements OrderEvent {}

    /** @param amount what was paid back, with its ISO 4217 currency; empty where the feed does not say */
    record Refunded(Header header, Optional<Money> amount) implements OrderEvent {}

    /** @param stars 1 to 5; empty where the feed does not say */
    record ReviewLeft(Header header, Optional<Integer> stars) implements OrderEvent {}

    /** @param rating 1 to 5 */
    record FeedbackLeft(Header header, int rating) implements OrderEvent {}

    /**
     * The buyer wrote, and an answer is due.
     *
     * @param topic a word for what it is about, never the buyer's own words; empty where nobody sorted it
     */
    record InquiryReceived(Header header, Optional<String> topic) implements OrderEvent {}

    /** Every inquiry up to then is answered. */
    record InquiryAnswered(Header header) implements OrderEvent {}

    /**
     * A cart was left without an order. Where it is ordered after all, the confirmation comes under the same id.
     *
     * @param cart what was in it, and whose it is
     * @param link where the cart waits
     */
    record CartAbandoned(Header header, OrderDetails cart, Optional<String> link) implements OrderEvent {}

    record BuyerOptedOut(Header header) implements OrderEvent {}

    record BuyerOptedIn(Header header) implements OrderEvent {}

    /**
     * The order's buyer has a turn in a send that the seller called for.
     *
     * @param send its name, which touches are triggered by
     */
    record SendReached(Header header, String send) implements OrderEvent {}

    record Money(BigDecimal amount, String currency) {}
}
