package io.afterorder.local.sellingpartner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.local.http.Json;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Makes the ORDER_CHANGE notification that Amazon sends when an order has become what it is, from the order as the Orders
 * API 2026-01-01 answers it. Shape: Amazon's schema OrderChangeNotification 1.0.
 */
public final class OrderChangeNotification {
    private static final Map<String, String> STATUSES = Map.of("PENDING_AVAILABILITY", "PendingAvailability", "PENDING",
            "Pending", "UNSHIPPED", "Unshipped", "PARTIALLY_SHIPPED", "PartiallyShipped", "SHIPPED", "Shipped",
            "CANCELLED", "Canceled", "CANCELED", "Canceled", "UNFULFILLABLE", "Unfulfillable");
    private static final Map<String, String> PROGRAMS = Map.of("AMAZON_BUSINESS", "Business", "PRIME", "Prime",
            "PREMIUM", "Premium", "REPLACEMENT", "Replacement");

    private OrderChangeNotification() {}

    /**
     * The notification of an order.
     *
     * @param sellerId the merchant id, for example A3TH9S8BH6GOGM
     * @throws OrderFormatException where the order has no id, no marketplace or no times
     */
    public static ObjectNode of(JsonNode order, String sellerId) {
        OrderForm.check(order, "order");
        var changed = Json.text(order, "lastUpdatedTime");
        var notification = Json.object().put("NotificationVersion", "1.0").put("NotificationType", "ORDER_CHANGE")
                .put("PayloadVersion", "1.0").put("EventTime", changed);
        var change = notification.putObject("Payload").putObject("OrderChangeNotification")
                .put("NotificationLevel", "OrderLevel").put("SellerId", sellerId)
                .put("AmazonOrderId", Json.text(order, "orderId")).put("OrderChangeType", "OrderStatusChange");
        change.putObject("OrderChangeTrigger").put("TimeOfOrderChange", changed).put("ChangeReason",
                "Order Status Change");
        summary(order, change.putObject("Summary"));
        notification.putObject("NotificationMetadata").put("ApplicationId", "amzn1.sellerapps.app.local")
                .put("SubscriptionId", "local").put("PublishTime", changed).put("NotificationId", id(order));
        return notification;
    }

    /** The same for the same order at the same time of change, so that a notification sent again is known as one. */
    public static String id(JsonNode order) {
        return UUID.nameUUIDFromBytes(
                (Json.text(order, "orderId") + "@" + Json.text(order, "lastUpdatedTime")).getBytes(UTF_8)).toString();
    }

    private static void summary(JsonNode order, ObjectNode summary) {
        var fulfillment = order.path("fulfillment");
        summary.put("MarketplaceId", Json.text(order.path("salesChannel"), "marketplaceId"))
                .put("OrderStatus", status(order)).put("PurchaseDate", Json.text(order, "createdTime"))
                .put("DestinationPostalCode",
                        order.at("/recipient/deliveryAddress/postalCode").asOptional().map(JsonNode::asText)
                                .orElse(null))
                .put("FulfillmentType", Json.text(fulfillment, "fulfilledBy").equals("AMAZON") ? "AFN" : "MFN")
                .put("OrderType", "StandardOrder").put("NumberOfItemsShipped", count(order, "quantityFulfilled"))
                .put("NumberOfItemsUnshipped", count(order, "quantityUnfulfilled"));
        window(fulfillment.path("deliverByWindow"), summary, "EarliestDeliveryDate", "LatestDeliveryDate");
        window(fulfillment.path("shipByWindow"), summary, "EarliestShipDate", "LatestShipDate");
        var programs = summary.putArray("OrderPrograms");
        order.path("programs").forEach(program -> Optional.ofNullable(PROGRAMS.get(program.asText()))
                .ifPresent(programs::add));
        summary.putArray("ShippingPrograms");
        var items = summary.putArray("OrderItems");
        order.path("orderItems").forEach(item -> item(item, items.addObject()));
    }

    private static void item(JsonNode item, ObjectNode line) {
        var shipped = item.at("/fulfillment/quantityFulfilled").asInt();
        var ordered = item.path("quantityOrdered").asInt();
        line.put("OrderItemId", Json.text(item, "orderItemId"))
                .put("SellerSKU", Json.text(item.path("product"), "sellerSku")).putNull("SupplySourceId")
                .put("OrderItemStatus", ordered > 0 && shipped >= ordered ? "Shipped" : "Unshipped")
                .put("Quantity", ordered).put("QuantityShipped", shipped)
                .put("IsBuyerRequestedCancel", item.path("cancellation").has("cancellationRequest"));
    }

    /** There is no "delivered": an order that has arrived is Shipped. Packages on their way count as shipped too. */
    private static String status(JsonNode order) {
        var status = Json.text(order.path("fulfillment"), "fulfillmentStatus");
        var onTheirWay = stream(order.path("packages"))
                .anyMatch(
                        parcel -> parcel.path("packageStatus").path("status").asText().matches("IN_TRANSIT|DELIVERED"));
        if (onTheirWay && (status.isEmpty() || status.equals("UNSHIPPED"))) {
            return count(order, "quantityUnfulfilled") > 0 ? "PartiallyShipped" : "Shipped";
        }
        return STATUSES.getOrDefault(status, "Pending");
    }

    private static int count(JsonNode order, String field) {
        return stream(order.path("orderItems")).mapToInt(item -> item.path("fulfillment").path(field).asInt()).sum();
    }

    private static void window(JsonNode window, ObjectNode summary, String earliest, String latest) {
        window.path("earliestDateTime").asOptional().ifPresent(time -> summary.put(earliest, time.asText()));
        window.path("latestDateTime").asOptional().ifPresent(time -> summary.put(latest, time.asText()));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
