package io.afterorder.domain.order;

import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.order.OrderEvent.BuyerOptedIn;
import io.afterorder.domain.order.OrderEvent.BuyerOptedOut;
import io.afterorder.domain.order.OrderEvent.Cancelled;
import io.afterorder.domain.order.OrderEvent.CartAbandoned;
import io.afterorder.domain.order.OrderEvent.Confirmed;
import io.afterorder.domain.order.OrderEvent.Delivered;
import io.afterorder.domain.order.OrderEvent.DeliveryEstimateChanged;
import io.afterorder.domain.order.OrderEvent.FeedbackLeft;
import io.afterorder.domain.order.OrderEvent.InquiryAnswered;
import io.afterorder.domain.order.OrderEvent.InquiryReceived;
import io.afterorder.domain.order.OrderEvent.Refunded;
import io.afterorder.domain.order.OrderEvent.ReturnReceived;
import io.afterorder.domain.order.OrderEvent.ReturnRequested;
import io.afterorder.domain.order.OrderEvent.ReviewLeft;
import io.afterorder.domain.order.OrderEvent.Shipped;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * An order: its events, and what follows from them. {@link #apply} gives the same order whatever the order or number of
 * the events' arrivals.
 */
public record Order(OrderId id, Timeline timeline) {
    /** How long what identifies a buyer is kept after delivery (Amazon's Data Protection Policy, "Data Retention": 30 days). */
    public static final Duration PERSONAL_DATA_KEPT = Duration.ofDays(30);

    /** An order of which nothing is known yet. */
    public static Order unknown(OrderId id) {
        return new Order(id, Timeline.EMPTY);
    }

    /**
     * The order after the event; this very order where the event changes nothing.
     *
     * @throws IllegalArgumentException where the event is another order's
     */
    public Order apply(OrderEvent event) {
        if (!event.orderId().equals(id)) {
            throw new IllegalArgumentException("an event of order " + event.orderId() + " was applied to order " + id);
        }
        var changed = timeline.with(event);
        return changed.equals(timeline) ? this : new Order(id, changed);
    }

    /** What was ordered, by whom and where; of a cart that nobody has ordered yet, what is in it. */
    public Optional<OrderDetails> details() {
        return timeline.latest(Confirmed.class).map(Confirmed::details)
                .or(() -> timeline.latest(CartAbandoned.class).map(CartAbandoned::cart));
    }

    /** Whether somebody placed it: a cart is no order yet. */
    public boolean isConfirmed() {
        return timeline.latest(Confirmed.class).isPresent();
    }

    public Optional<EmailAddress> buyerEmail() {
        return details().flatMap(details -> details.buyer().email());
    }

    /** The buyer's language of preference, else the usual one where the order was placed. */
    public Optional<Locale> language() {
        return details().map(details -> details.buyer().language().orElse(details.salesChannel().language()));
    }

    /** When the first parcel left. */
    public Optional<Instant> shippedAt() {
        return timeline.earliest(Shipped.class).map(OrderEvent::occurredAt);
    }

    public Optional<Shipment> shipment() {
        return timeline.latest(Shipped.class).map(Shipped::shipment);
    }

    /** The window now promised: the last estimate, else the one of the order. */
    public Optional<DeliveryWindow> deliveryWindow() {
        return timeline.latest(DeliveryEstimateChanged.class).map(DeliveryEstimateChanged::window)
                .or(() -> details().flatMap(OrderDetails::deliveryWindow));
    }

    /** The last reported delivery; of an order that left without such a report, the end of its delivery window. */
    public Optional<Delivery> delivery() {
        Optional<Delivery> reported = timeline.latest(Delivered.class)
                .map(event -> new Delivery.Reported(event.occurredAt()));
        return reported.or(() -> estimatedDelivery().map(Delivery.Estimated::new));
    }

    /** The delivery that is thought of where nobody reports one: the end of the window, of an order that has left. */
    public Optional<Instant> estimatedDelivery() {
        return shippedAt().flatMap(shipped -> deliveryWindow().map(window -> later(window.latest(), shipped)));
    }

    /** Whether it arrived, or is thought to have arrived, after the window that was first promised. */
    public boolean isLate() {
        return details().flatMap(OrderDetails::deliveryWindow)
                .flatMap(promised -> delivery().filter(delivery -> delivery.at().isAfter(promised.latest())))
                .isPresent();
    }

    /** When a window was last told that ends later than the one that was first promised. */
    public Optional<Instant> delayedAt() {
        return timeline.latest(DeliveryEstimateChanged.class)
                .filter(change -> details().flatMap(OrderDetails::deliveryWindow)
                        .map(promised -> change.window().latest().isAfter(promised.latest())).orElse(true))
                .map(OrderEvent::occurredAt);
    }

    public boolean isCancelled() {
        return timeline.earliest(Cancelled.class).isPresent();
    }

    public boolean isRefunded() {
        return timeline.earliest(Refunded.class).isPresent();
    }

    public boolean isReturned() {
        return timeline.earliest(ReturnReceived.class).isPresent();
    }

    /** Whether the buyer has asked to return something that has not come back. */
    public boolean hasOpenReturn() {
        return timeline.earliest(ReturnRequested.class).isPresent() && !isReturned();
    }

    public boolean hasReview() {
        return timeline.earliest(ReviewLeft.class).isPresent();
    }

    public boolean hasFeedback() {
        return timeline.earliest(FeedbackLeft.class).isPresent();
    }

    /** Whether the buyer wrote and nobody has answered since. */
    public boolean hasOpenInquiry() {
        var asked = timeline.latest(InquiryReceived.class);
        var answered = timeline.latest(InquiryAnswered.class);
        return asked.filter(inquiry -> answered.filter(answer -> OrderEvent.BY_TIME.compare(answer, inquiry) > 0)
                .isEmpty()).isPresent();
    }

    /** The lowest number of stars that the buyer gave, to a product or to the seller. */
    public OptionalInt lowestRating() {
        return IntStream.concat(
                timeline.all(ReviewLeft.class).flatMap(review -> review.stars().stream()).mapToInt(Integer::intValue),
                timeline.all(FeedbackLeft.class).mapToInt(FeedbackLeft::rating)).min();
    }

    /** Whether the buyer's last word on messages, on this order, was an opt-out. */
    public boolean isOptedOut() {
        return lastWordOnMessages().filter(BuyerOptedOut.class::isInstance).isPresent();
    }

    /** The last opt-out or opt-in. */
    public Optional<OrderEvent> lastWordOnMessages() {
        return timeline.events().stream()
                .filter(event -> event instanceof BuyerOptedOut || event instanceof BuyerOptedIn)
                .reduce((_, later) -> later);
    }

    /**
     * From when on what identifies the buyer is not kept: 30 days after delivery, or after shipment where delivery is
     * unknown; while the parcel has not left, 30 days after the last event or the end of the delivery window.
     */
    public Instant personalDataExpiry() {
        return delivery().map(Delivery::at).or(this::shippedAt).orElseGet(this::lastSign).plus(PERSONAL_DATA_KEPT);
    }

    private Instant lastSign() {
        var lastEvent = timeline.events().isEmpty() ? Instant.EPOCH : timeline.events().getLast().occurredAt();
        return deliveryWindow().map(window -> later(window.latest(), lastEvent)).orElse(lastEvent);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
