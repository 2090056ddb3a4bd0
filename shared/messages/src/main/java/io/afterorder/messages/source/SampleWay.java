package io.afterorder.messages.source;

import io.afterorder.domain.campaign.InquiryAbout;
import io.afterorder.domain.campaign.Milestone;
import io.afterorder.domain.campaign.OnDate;
import io.afterorder.domain.campaign.OnSend;
import io.afterorder.domain.campaign.ProblemReported;
import io.afterorder.domain.campaign.ReturnFor;
import io.afterorder.domain.campaign.Trigger;
import io.afterorder.domain.order.DeliveryWindow;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.CartAbandoned;
import io.afterorder.domain.order.OrderEvent.Confirmed;
import io.afterorder.domain.order.OrderEvent.Delivered;
import io.afterorder.domain.order.OrderEvent.DeliveryEstimateChanged;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.OrderEvent.InquiryReceived;
import io.afterorder.domain.order.OrderEvent.OutForDelivery;
import io.afterorder.domain.order.OrderEvent.Problem;
import io.afterorder.domain.order.OrderEvent.Refunded;
import io.afterorder.domain.order.OrderEvent.ReturnReceived;
import io.afterorder.domain.order.OrderEvent.ReturnRequested;
import io.afterorder.domain.order.OrderEvent.Shipped;
import io.afterorder.domain.order.Shipment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The events that bring a made-up order as far as a touch's trigger, each a day after the last, telling no more than they must. */
final class SampleWay {
    private final Order unknown;
    private final OrderDetails details;

    SampleWay(Order unknown, OrderDetails details) {
        this.unknown = unknown;
        this.details = details;
    }

    Order to(Trigger trigger) {
        var order = unknown;
        var at = details.orderedAt();
        for (var event : way(trigger)) {
            order = order.apply(event.apply(new Header(at.toString(), order.id(), at)));
            at = at.plus(Duration.ofDays(1));
        }
        return order;
    }

    private List<Function<Header, OrderEvent>> way(Trigger trigger) {
        return switch (trigger) {
            case Milestone milestone -> way(milestone);
            case ProblemReported(var kind) ->
                List.of(this::confirmed, SampleWay::shipped, header -> new Problem(header, kind, Optional.empty()));
            case InquiryAbout(var topic) -> asking(Optional.of(topic));
            case ReturnFor(var cause) -> List.of(this::confirmed, SampleWay::shipped, SampleWay::delivered,
                    header -> new ReturnRequested(header, Optional.of(cause)));
            case OnDate _,OnSend _ -> List.of(this::confirmed);
        };
    }

    private List<Function<Header, OrderEvent>> way(Milestone milestone) {
        return switch (milestone) {
            case CONFIRMED -> List.of(this::confirmed);
            case CART_ABANDONED -> List.of(header -> new CartAbandoned(header, details, Optional.empty()));
            case SHIPPED -> List.of(this::confirmed, SampleWay::shipped);
            case OUT_FOR_DELIVERY -> List.of(this::confirmed, SampleWay::shipped, OutForDelivery::new);
            case DELIVERY_ESTIMATE_CHANGED, DELAYED, ESTIMATED_DELIVERY ->
                List.of(this::confirmed, SampleWay::shipped, SampleWay::later);
            case DELIVERED, DELIVERY_REPORTED -> List.of(this::confirmed, SampleWay::shipped, SampleWay::delivered);
            case INQUIRY_RECEIVED -> asking(Optional.empty());
            case RETURN_REQUESTED ->
                List.of(this::confirmed, SampleWay::shipped, SampleWay::delivered, SampleWay::returning);
            case RETURN_RECEIVED -> List.of(this::confirmed, SampleWay::shipped, SampleWay::delivered,
                    SampleWay::returning, ReturnReceived::new);
            case REFUNDED -> List.of(this::confirmed, SampleWay::shipped, SampleWay::delivered,
                    header -> new Refunded(header, Optional.empty()));
        };
    }

    private List<Function<Header, OrderEvent>> asking(Optional<String> topic) {
        return List.of(this::confirmed, SampleWay::shipped, SampleWay::delivered,
                header -> new InquiryReceived(header, topic));
    }

    private OrderEvent confirmed(Header header) {
        return new Confirmed(header, details);
    }

    private static OrderEvent shipped(Header header) {
        return new Shipped(header, new Shipment(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static OrderEvent later(Header header) {
        Instant tomorrow = header.occurredAt().plus(Duration.ofDays(1));
        return new DeliveryEstimateChanged(header, new DeliveryWindow(tomorrow, tomorrow.plus(Duration.ofDays(1))),
                Optional.empty());
    }

    private static OrderEvent delivered(Header header) {
        return new Delivered(header, Optional.empty());
    }

    private static OrderEvent returning(Header header) {
        return new ReturnRequested(header, Optional.empty());
    }
}
