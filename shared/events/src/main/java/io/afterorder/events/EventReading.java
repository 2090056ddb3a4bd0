package io.afterorder.events;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.order.DeliveryProof;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.BuyerOptedIn;
import io.afterorder.domain.order.OrderEvent.BuyerOptedOut;
import io.afterorder.domain.order.OrderEvent.Cancelled;
import io.afterorder.domain.order.OrderEvent.CartAbandoned;
import io.afterorder.domain.order.OrderEvent.Confirmed;
import io.afterorder.domain.order.OrderEvent.Delivered;
import io.afterorder.domain.order.OrderEvent.DeliveryEstimateChanged;
import io.afterorder.domain.order.OrderEvent.FeedbackLeft;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.OrderEvent.InquiryAnswered;
import io.afterorder.domain.order.OrderEvent.InquiryReceived;
import io.afterorder.domain.order.OrderEvent.OutForDelivery;
import io.afterorder.domain.order.OrderEvent.Problem;
import io.afterorder.domain.order.OrderEvent.Refunded;
import io.afterorder.domain.order.OrderEvent.ReturnReceived;
import io.afterorder.domain.order.OrderEvent.ReturnRequested;
import io.afterorder.domain.order.OrderEvent.ReviewLeft;
import io.afterorder.domain.order.OrderEvent.SendReached;
import io.afterorder.domain.order.OrderEvent.Shipped;
import io.afterorder.domain.order.ProblemKind;
import io.afterorder.domain.order.Shipment;
import io.afterorder.events.FeedEvent.OfCustomer;
import io.afterorder.events.FeedEvent.OfOrder;
import io.afterorder.events.FeedEvent.OfSeller;

import java.time.Instant;
import java.util.Optional;

/** Reads an event, type by type. */
final class EventReading {
    private static final int LONGEST_EVENT_ID = 128;
    private static final int LONGEST_ORDER_ID = 64;
    private static final int MOST_STARS = 5;

    private EventReading() {}

    static FeedEvent event(Fields fields) {
        var type = fields.required("type").choice(EventType.class, EventType::label);
        var eventId = fields.required("eventId").text(LONGEST_EVENT_ID);
        var occurredAt = Forms.instant(fields.required("occurredAt"));
        // Feeds may say when they published; what counts is when it happened, so it is checked and not kept.
        fields.optional("publishedAt").ifPresent(Forms::instant);
        return switch (type) {
            case CONSENT_GIVEN -> new OfCustomer(ConsentReading.given(fields, eventId, occurredAt));
            case CONSENT_WITHDRAWN -> new OfCustomer(ConsentReading.withdrawn(fields, eventId, occurredAt));
            case SEND_CALLED -> new OfSeller(SendCallReading.call(fields, occurredAt));
            default -> new OfOrder(ofOrder(fields, type, eventId, occurredAt));
        };
    }

    private static OrderEvent ofOrder(Fields fields, EventType type, String eventId, Instant occurredAt) {
        var orderId = fields.required("orderId").as(OrderId::new, LONGEST_ORDER_ID,
                "1 to 64 printable ASCII characters without blanks");
        var header = new Header(eventId, orderId, occurredAt);
        return switch (type) {
            case CONFIRMED -> new Confirmed(header, DetailsReading.details(fields));
            case SHIPPED -> new Shipped(header, shipment(fields));
            case DELIVERY_ESTIMATE_CHANGED -> new DeliveryEstimateChanged(header,
                    DetailsReading.window(fields.required("deliveryWindow")), words(fields, "cause"));
            case OUT_FOR_DELIVERY -> new OutForDelivery(header);
            case DELIVERED -> new Delivered(header,
                    fields.optional("proof").map(proof -> proof.hidden().object(EventReading::proof)));
            case PROBLEM -> new Problem(header, fields.required("kind").choice(ProblemKind.class, ProblemKind::name),
                    words(fields, "detail"));
            case CANCELLED -> new Cancelled(header, words(fields, "cause"));
            case RETURN_REQUESTED -> new ReturnRequested(header, words(fields, "cause"));
            case RETURN_RECEIVED -> new ReturnReceived(header);
            case REFUNDED -> new Refunded(header,
                    fields.optional("refund").map(refund -> Forms.money(refund)));
            case REVIEW_LEFT -> new ReviewLeft(header, fields.optional("stars").map(EventReading::stars));
            case FEEDBACK_LEFT -> new FeedbackLeft(header, stars(fields.required("rating")));
            case INQUIRY_RECEIVED -> new InquiryReceived(header, fields.optional("topic").map(Forms::topic));
            case INQUIRY_ANSWERED -> new InquiryAnswered(header);
            case CART_ABANDONED -> new CartAbandoned(header, DetailsReading.cart(fields, occurredAt),
                    fields.optional("cartLink").map(Forms::link));
            case BUYER_OPTED_OUT -> new BuyerOptedOut(header);
            case BUYER_OPTED_IN -> new BuyerOptedIn(header);
            case SEND_REACHED -> new SendReached(header, SendCallReading.name(fields.required("send")));
            case CONSENT_GIVEN, CONSENT_WITHDRAWN, SEND_CALLED ->
                throw new IllegalStateException("it is of no order: " + type);
        };
    }

    private static Shipment shipment(Fields fields) {
        return new Shipment(fields.optional("carrier").map(Field::text),
                fields.optional("trackingNumber").map(Field::text), fields.optional("trackingLink").map(Forms::link));
    }

    private static DeliveryProof proof(Fields fields) {
        return new DeliveryProof(fields.optional("photo").map(Field::text), fields.optional("place").map(Field::text),
                fields.optional("signedBy").map(Field::text));
    }

    /** Free words, which may be a buyer's own. */
    private static Optional<String> words(Fields fields, String name) {
        return fields.optional(name).map(field -> field.hidden().text());
    }

    private static int stars(Field field) {
        return field.integer(1, MOST_STARS);
    }
}
