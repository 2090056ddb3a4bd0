package io.afterorder.sellingpartner;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.order.DeliveryWindow;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.events.EventNotUnderstood;

import java.time.Instant;
import java.util.Optional;

/**
 * Amazon's ORDER_CHANGE notification, as far as it matters here. It carries neither product nor buyer: the order is to
 * be read from the Orders API.
 *
 * @param notificationId the same for every copy of the notification; made of its content where Amazon sends none
 * @param status the order's, for example {@code Unshipped}, {@code Shipped}, {@code Canceled}
 * @param changeType for example {@code OrderStatusChange}
 * @param changedAt when the change happened, else when the notification was published
 * @param easyShipStatus of an Easy Ship order, for example {@code Delivered}
 * @param buyerRequestedCancel whether the buyer has asked to cancel any of the items
 */
public record OrderChangeNotification(String notificationId, OrderId orderId, Optional<Marketplace> marketplace,
        Optional<String> status, Optional<String> changeType, Optional<String> changeReason,
        Optional<Instant> changedAt,
        Optional<Fulfilment> fulfilment, Optional<String> easyShipStatus, boolean buyerRequestedCancel,
        Optional<DeliveryWindow> deliveryWindow) {

    private static final String TYPE = "ORDER_CHANGE";

    /** Whether this is a notification of Amazon's, of whatever type. */
    public static boolean recognises(JsonNode json) {
        return !type(json).isMissingNode();
    }

    /**
     * @throws EventNotUnderstood where the notification is of another type, names no order, or a marketplace that is not
     *         supported
     */
    public static OrderChangeNotification read(JsonNode json) {
        var type = type(json);
        if (!TYPE.equals(type.asText())) {
            throw new EventNotUnderstood(
                    "$." + (json.has("NotificationType") ? "NotificationType" : "notificationType"),
                    "notifications of the type \"" + type.asText() + "\" are not understood",
                    "subscribe this queue to " + TYPE + " alone");
        }
        var root = AmazonJson.of(json);
        var change = root.at("Payload").at("OrderChangeNotification");
        var trigger = change.at("OrderChangeTrigger");
        var summary = change.at("Summary");
        var orderId = change.at("AmazonOrderId").orderId();
        var status = summary.at("OrderStatus").text();
        var changedAt = trigger.at("TimeOfOrderChange").instant().or(() -> root.at("EventTime").instant())
                .or(() -> root.at("NotificationMetadata").at("PublishTime").instant());
        return new OrderChangeNotification(
                root.at("NotificationMetadata").at("NotificationId").text()
                        .orElseGet(() -> TYPE + ":" + orderId + ":" + status.orElse("") + ":"
                                + changedAt.map(Instant::toString).orElse("")),
                orderId, summary.at("MarketplaceId").marketplace(), status, change.at("OrderChangeType").text(),
                trigger.at("ChangeReason").text(), changedAt,
                summary.at("FulfillmentType").text().flatMap(OrderChangeNotification::fulfilment),
                summary.at("EasyShipShipmentStatus").text(),
                summary.at("OrderItems").entries().stream()
                        .anyMatch(item -> item.at("IsBuyerRequestedCancel").isTrue()),
                Windows.of(summary.at("EarliestDeliveryDate"), summary.at("LatestDeliveryDate")));
    }

    /** What stands in where an order is read without a notification: it says nothing. */
    static OrderChangeNotification silentOn(OrderId orderId) {
        return new OrderChangeNotification(TYPE + ":" + orderId, orderId, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false,
                Optional.empty());
    }

    boolean isCancelled() {
        return status.filter(word -> word.equalsIgnoreCase("Canceled") || word.equalsIgnoreCase("Cancelled"))
                .isPresent();
    }

    Optional<ParcelProgress> easyShipProgress() {
        return easyShipStatus.flatMap(ParcelProgress::of);
    }

    private static Optional<Fulfilment> fulfilment(String type) {
        return switch (type) {
            case "MFN" -> Optional.of(Fulfilment.MERCHANT);
            case "AFN" -> Optional.of(Fulfilment.AMAZON);
            default -> Optional.empty();
        };
    }

    /** Amazon writes the field's name in Pascal case in some notifications, and in camel case in others. */
    private static JsonNode type(JsonNode json) {
        return json.has("NotificationType") ? json.path("NotificationType") : json.path("notificationType");
    }
}
