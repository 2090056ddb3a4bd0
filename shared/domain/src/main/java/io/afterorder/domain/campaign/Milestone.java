package io.afterorder.domain.campaign;

import io.afterorder.domain.order.Delivery;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.CartAbandoned;
import io.afterorder.domain.order.OrderEvent.Delivered;
import io.afterorder.domain.order.OrderEvent.DeliveryEstimateChanged;
import io.afterorder.domain.order.OrderEvent.InquiryReceived;
import io.afterorder.domain.order.OrderEvent.OutForDelivery;
import io.afterorder.domain.order.OrderEvent.Refunded;
import io.afterorder.domain.order.OrderEvent.ReturnReceived;
import io.afterorder.domain.order.OrderEvent.ReturnRequested;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Something that happens to most orders, or to some, at most once or with the last time counting. */
public enum Milestone implements Trigger {
    CONFIRMED("it has not been confirmed", order -> order.isConfirmed()
            ? order.details().map(OrderDetails::orderedAt)
            : Optional.empty()),
    /** When the first parcel left. */
    SHIPPED("it has not been shipped", Order::shippedAt), OUT_FOR_DELIVERY("it has not been out for delivery",
            latest(OutForDelivery.class)),
    /** Reported, else estimated: for what must not wait for a report that may never come. */
    DELIVERED("no delivery has been reported, and there is no delivery window to estimate it from",
            order -> order.delivery().map(Delivery::at)),
    /** Reported, never estimated: for what says that the parcel is there. */
    DELIVERY_REPORTED("no delivery has been reported", latest(Delivered.class)),
    /** The end of the delivery window of an order that has left, whatever is reported. */
    ESTIMATED_DELIVERY("it has not been shipped, or has no delivery window", Order::estimatedDelivery),
    /** When another delivery window was told. */
    DELIVERY_ESTIMATE_CHANGED("its delivery window has not changed", latest(DeliveryEstimateChanged.class)),
    /** When it was told that it comes later than it was promised. */
    DELAYED("it is not known to come later than promised", Order::delayedAt), RETURN_REQUESTED(
            "no return has been requested",
            latest(ReturnRequested.class)), RETURN_RECEIVED("no return has been received",
                    latest(ReturnReceived.class)), REFUNDED("nothing has been refunded",
                            latest(Refunded.class)), INQUIRY_RECEIVED("the buyer has not written",
                                    latest(InquiryReceived.class)), CART_ABANDONED(
                                            "no cart has been abandoned", latest(CartAbandoned.class));

    private static final Set<Milestone> USUAL = EnumSet.of(CONFIRMED, SHIPPED, OUT_FOR_DELIVERY, DELIVERED,
            DELIVERY_REPORTED, ESTIMATED_DELIVERY);

    private final String absence;
    private final Function<Order, Optional<Instant>> instant;

    Milestone(String absence, Function<Order, Optional<Instant>> instant) {
        this.absence = absence;
        this.instant = instant;
    }

    @Override
    public Optional<Instant> instantOf(Order order) {
        return instant.apply(order);
    }

    @Override
    public String absence() {
        return absence;
    }

    @Override
    public boolean isAbout(Milestone milestone) {
        return this == milestone;
    }

    @Override
    public boolean isUsual() {
        return USUAL.contains(this);
    }

    private static Function<Order, Optional<Instant>> latest(Class<? extends OrderEvent> kind) {
        return order -> order.timeline().latest(kind).map(OrderEvent::occurredAt);
    }
}
