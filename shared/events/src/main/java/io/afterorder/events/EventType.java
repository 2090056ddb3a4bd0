package io.afterorder.events;

import io.afterorder.domain.buyer.ConsentEvent;
import io.afterorder.domain.order.OrderEvent;
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
import io.afterorder.domain.order.OrderEvent.OutForDelivery;
import io.afterorder.domain.order.OrderEvent.Problem;
import io.afterorder.domain.order.OrderEvent.Refunded;
import io.afterorder.domain.order.OrderEvent.ReturnReceived;
import io.afterorder.domain.order.OrderEvent.ReturnRequested;
import io.afterorder.domain.order.OrderEvent.ReviewLeft;
import io.afterorder.domain.order.OrderEvent.SendReached;
import io.afterorder.domain.order.OrderEvent.Shipped;

import java.util.Locale;

/** The values of an event's {@code type}: the constants' names in lower case, with hyphens. */
enum EventType {
    CONFIRMED, SHIPPED, DELIVERY_ESTIMATE_CHANGED, OUT_FOR_DELIVERY, DELIVERED, PROBLEM, CANCELLED, RETURN_REQUESTED, RETURN_RECEIVED, REFUNDED, REVIEW_LEFT, FEEDBACK_LEFT, INQUIRY_RECEIVED, INQUIRY_ANSWERED, CART_ABANDONED, BUYER_OPTED_OUT, BUYER_OPTED_IN, SEND_REACHED, CONSENT_GIVEN, CONSENT_WITHDRAWN, SEND_CALLED;

    static EventType of(FeedEvent event) {
        return switch (event) {
            case FeedEvent.OfOrder(var happened) -> of(happened);
            case FeedEvent.OfCustomer(ConsentEvent.Given _) -> CONSENT_GIVEN;
            case FeedEvent.OfCustomer(ConsentEvent.Withdrawn _) -> CONSENT_WITHDRAWN;
            case FeedEvent.OfSeller _ -> SEND_CALLED;
        };
    }

    static EventType of(OrderEvent event) {
        return switch (event) {
            case Confirmed _ -> CONFIRMED;
            case Shipped _ -> SHIPPED;
            case DeliveryEstimateChanged _ -> DELIVERY_ESTIMATE_CHANGED;
            case OutForDelivery _ -> OUT_FOR_DELIVERY;
            case Delivered _ -> DELIVERED;
            case Problem _ -> PROBLEM;
            case Cancelled _ -> CANCELLED;
            case ReturnRequested _ -> RETURN_REQUESTED;
            case ReturnReceived _ -> RETURN_RECEIVED;
            case Refunded _ -> REFUNDED;
            case ReviewLeft _ -> REVIEW_LEFT;
            case FeedbackLeft _ -> FEEDBACK_LEFT;
            case InquiryReceived _ -> INQUIRY_RECEIVED;
            case InquiryAnswered _ -> INQUIRY_ANSWERED;
            case CartAbandoned _ -> CART_ABANDONED;
            case BuyerOptedOut _ -> BUYER_OPTED_OUT;
            case BuyerOptedIn _ -> BUYER_OPTED_IN;
            case SendReached _ -> SEND_REACHED;
        };
    }

    /** For example {@code delivery-estimate-changed}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
