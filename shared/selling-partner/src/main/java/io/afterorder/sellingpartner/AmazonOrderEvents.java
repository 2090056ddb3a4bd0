package io.afterorder.sellingpartner;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Cancelled;
import io.afterorder.domain.order.OrderEvent.Confirmed;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.events.EventNotUnderstood;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened to an order, as far as Amazon's order and notification show it.
 *
 * <p>Pure: the same order and notification give the same events, with ids made of their content, so that whoever reads
 * the order again changes nothing. An order that Amazon still holds as pending gives none.
 *
 * <ul>
 * <li>{@code amazon:confirmed:TIME}: the order as of its last update. It happened when the order was placed, so that of
 * several readings the latest counts, and nothing that counts from the confirmation moves.
 * <li>{@code amazon:cancelled}: order or notification say so.
 * <li>The parcels' events: see {@link ParcelEvents}.
 * </ul>
 */
public final class AmazonOrderEvents {
    /** Always with milliseconds, so that of two ids the later one sorts last. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private AmazonOrderEvents() {}

    /**
     * The events of an order alone.
     *
     * @param order a response of getOrder, or the order in it
     * @throws EventNotUnderstood where the order has no id, time, marketplace or item, or its marketplace is not
     *         supported
     */
    public static List<OrderEvent> of(JsonNode order) {
        var read = OrderReading.order(order);
        return events(read, OrderChangeNotification.silentOn(read.id()));
    }

    /**
     * The events of an order that was read because of the notification.
     *
     * @throws EventNotUnderstood as {@link #of(JsonNode)} does, and where the order is not the notification's
     */
    public static List<OrderEvent> of(OrderChangeNotification notification, JsonNode order) {
        var read = OrderReading.order(order);
        if (!read.id().equals(notification.orderId())) {
            throw new EventNotUnderstood("$.orderId",
                    "the order is " + read.id() + ", the notification's " + notification.orderId(),
                    "give the notification's own order");
        }
        return events(read, notification);
    }

    private static List<OrderEvent> events(AmazonOrder order, OrderChangeNotification notification) {
        var events = new ArrayList<OrderEvent>();
        var cancelled = order.isCancelled() || notification.isCancelled();
        // A cancelled order may have lost its items; there is nothing to follow up on either way.
        if (!order.isPending() && !(cancelled && order.items().isEmpty())) {
            events.add(confirmed(order, notification));
        }
        if (cancelled) {
            events.add(cancelled(order, notification));
        }
        events.addAll(new ParcelEvents(order, notification).all());
        return List.copyOf(events);
    }

    private static OrderEvent confirmed(AmazonOrder order, OrderChangeNotification notification) {
        if (order.items().isEmpty()) {
            throw AmazonJson.missing("$.orderItems", "the list of items");
        }
        var marketplace = order.marketplace().or(notification::marketplace)
                .orElseThrow(() -> AmazonJson.missing("$.salesChannel.marketplaceId", "the marketplace"));
        var details = new OrderDetails(new SalesChannel.Amazon(marketplace), fulfilment(order, notification),
                order.createdAt(), order.items(),
                order.deliveryWindow().or(notification::deliveryWindow),
                order.buyer(), order.total());
        return new Confirmed(
                new Header("amazon:confirmed:" + TIME.format(order.updatedAt()), order.id(), order.createdAt()),
                details);
    }

    /** Where nobody says who ships, an address tells: Amazon gives it of merchant-fulfilled orders only. */
    private static Fulfilment fulfilment(AmazonOrder order, OrderChangeNotification notification) {
        return order.fulfilment().or(notification::fulfilment)
                .orElse(order.buyer().email().isPresent() ? Fulfilment.MERCHANT : Fulfilment.AMAZON);
    }

    private static OrderEvent cancelled(AmazonOrder order, OrderChangeNotification notification) {
        if (!notification.isCancelled()) {
            return new Cancelled(new Header("amazon:cancelled", order.id(), order.updatedAt()), order.cancelCause());
        }
        return new Cancelled(
                new Header("amazon:cancelled", order.id(), notification.changedAt().orElse(order.updatedAt())),
                order.cancelCause().or(notification::changeReason));
    }
}
