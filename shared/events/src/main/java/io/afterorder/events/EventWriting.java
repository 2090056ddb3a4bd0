package io.afterorder.events;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.order.Buyer;
import io.afterorder.domain.order.DeliveryProof;
import io.afterorder.domain.order.DeliveryWindow;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.OrderDetails;
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
import io.afterorder.domain.order.OrderEvent.Money;
import io.afterorder.domain.order.OrderEvent.OutForDelivery;
import io.afterorder.domain.order.OrderEvent.Problem;
import io.afterorder.domain.order.OrderEvent.Refunded;
import io.afterorder.domain.order.OrderEvent.ReturnReceived;
import io.afterorder.domain.order.OrderEvent.ReturnRequested;
import io.afterorder.domain.order.OrderEvent.ReviewLeft;
import io.afterorder.domain.order.OrderEvent.SendReached;
import io.afterorder.domain.order.OrderEvent.Shipped;
import io.afterorder.domain.order.PostalAddress;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.domain.order.Shipment;

import java.util.Locale;
import java.util.Optional;

/** Writes an event, type by type. What is unknown is left out. */
final class EventWriting {
    private EventWriting() {}

    static ObjectNode event(OrderEvent event) {
        var json = object().put("eventId", event.header().eventId()).put("orderId", event.orderId().value())
                .put("type", EventType.of(event).label()).put("occurredAt", event.occurredAt().toString());
        switch (event) {
            case Confirmed confirmed -> details(json, confirmed.details());
            case Shipped shipped -> shipment(json, shipped.shipment());
            case DeliveryEstimateChanged changed -> {
                json.set("deliveryWindow", window(changed.window()));
                put(json, "cause", changed.cause());
            }
            case Delivered delivered -> delivered.proof().ifPresent(proof -> json.set("proof", proof(proof)));
            case Problem problem -> put(json.put("kind", problem.kind().name()), "detail", problem.detail());
            case Cancelled cancelled -> put(json, "cause", cancelled.cause());
            case ReturnRequested requested -> put(json, "cause", requested.cause());
            case Refunded refunded -> refunded.amount().ifPresent(money -> json.set("refund", money(money)));
            case ReviewLeft review -> review.stars().ifPresent(stars -> json.put("stars", stars));
            case FeedbackLeft feedback -> json.put("rating", feedback.rating());
            case InquiryReceived inquiry -> put(json, "topic", inquiry.topic());
            case CartAbandoned abandoned -> {
                what(json, abandoned.cart());
                put(json, "cartLink", abandoned.link());
            }
            case SendReached reached -> json.put("send", reached.send());
            case OutForDelivery _,InquiryAnswered _,ReturnReceived _,BuyerOptedOut _,BuyerOptedIn _ -> {
            }
        }
        return json;
    }

    private static void details(ObjectNode json, OrderDetails details) {
        json.put("fulfilment", details.fulfilment().name()).put("orderedAt", details.orderedAt().toString());
        details.deliveryWindow().ifPresent(window -> json.set("deliveryWindow", window(window)));
        what(json, details);
    }

    /** What orders and carts have in common. */
    private static void what(ObjectNode json, OrderDetails details) {
        json.set("salesChannel", salesChannel(details.salesChannel()));
        var items = json.putArray("items");
        details.items().forEach(item -> items.add(item(item)));
        details.total().ifPresent(total -> json.set("total", money(total)));
        details.shippingCost().ifPresent(cost -> json.set("shippingCost", money(cost)));
        if (!details.buyer().equals(Buyer.UNKNOWN)) {
            json.set("buyer", buyer(details.buyer()));
        }
    }

    private static ObjectNode salesChannel(SalesChannel salesChannel) {
        var json = object().put("channel", salesChannel.channel().name());
        return switch (salesChannel) {
            case SalesChannel.Amazon amazon -> json.put("marketplaceId", amazon.marketplace().id());
            case SalesChannel.OwnShop shop -> json.put("shop", shop.name()).put("zone", shop.zone().getId())
                    .put("language", shop.language().toLanguageTag());
        };
    }

    private static ObjectNode item(Item item) {
        var json = object().put("sku", item.sku());
        put(json, "asin", item.asin());
        json.put("title", item.title()).put("quantity", item.quantity());
        item.price().ifPresent(price -> json.set("price", money(price)));
        put(json, "personalisation", item.personalisation());
        return json;
    }

    private static ObjectNode window(DeliveryWindow window) {
        return object().put("earliest", window.earliest().toString()).put("latest", window.latest().toString());
    }

    private static ObjectNode buyer(Buyer buyer) {
        var json = object();
        put(json, "name", buyer.name());
        put(json, "email", buyer.email().map(EmailAddress::value));
        put(json, "language", buyer.language().map(Locale::toLanguageTag));
        putLines(json, "shippingAddress", buyer.shippingAddress());
        putLines(json, "billingAddress", buyer.billingAddress());
        return json;
    }

    private static void putLines(ObjectNode json, String name, Optional<PostalAddress> address) {
        address.ifPresent(known -> known.lines().forEach(json.putArray(name)::add));
    }

    private static void shipment(ObjectNode json, Shipment shipment) {
        put(json, "carrier", shipment.carrier());
        put(json, "trackingNumber", shipment.trackingNumber());
        put(json, "trackingLink", shipment.trackingLink());
    }

    private static ObjectNode proof(DeliveryProof proof) {
        var json = object();
        put(json, "photo", proof.photo());
        put(json, "place", proof.place());
        put(json, "signedBy", proof.signedBy());
        return json;
    }

    private static ObjectNode money(Money money) {
        return object().put("amount", money.amount().toPlainString()).put("currency", money.currency());
    }

    private static void put(ObjectNode json, String name, Optional<String> text) {
        text.ifPresent(value -> json.put(name, value));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
