package io.afterorder.sellingpartner;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.order.Buyer;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.Item;
import io.afterorder.events.EventNotUnderstood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads an order of the Orders API 2026-01-01: the order itself, or the response that holds it. */
final class OrderReading {
    /** As many items as Afterorder's own events take; no order of Amazon's comes near. */
    private static final int MOST_ITEMS = 500;

    private OrderReading() {}

    static AmazonOrder order(JsonNode json) {
        var root = AmazonJson.of(json);
        var order = json.has("order") ? root.at("order") : root;
        var fulfilment = order.at("fulfillment");
        var window = fulfilment.at("deliverByWindow");
        var created = order.at("createdTime").instant().or(() -> order.at("lastUpdatedTime").instant())
                .orElseThrow(() -> order.at("createdTime").missing("the time of the order"));
        return new AmazonOrder(order.at("orderId").orderId(), created,
                order.at("lastUpdatedTime").instant().orElse(created), marketplace(order.at("salesChannel")),
                fulfilment.at("fulfillmentStatus").text(),
                fulfilment.at("fulfilledBy").text().flatMap(OrderReading::fulfilledBy),
                Windows.of(window.at("earliestDateTime"), window.at("latestDateTime")),
                items(order.at("orderItems")), parcels(order.at("packages")), buyer(order.at("buyer")),
                order.at("proceeds").at("grandTotal").money(),
                order.at("orderItems").entries().stream()
                        .flatMap(item -> item.at("cancellation").at("cancellationExecution").at("cancelReason").text()
                                .stream())
                        .findFirst());
    }

    private static Optional<Marketplace> marketplace(AmazonJson salesChannel) {
        salesChannel.at("channelName").text().filter(name -> !name.equalsIgnoreCase("AMAZON")).ifPresent(name -> {
            throw new EventNotUnderstood(salesChannel.path() + ".channelName",
                    "the order was not placed on Amazon, but in \"" + name + "\"",
                    "feed it as an event of Afterorder's own, with channel DIRECT");
        });
        return salesChannel.at("marketplaceId").marketplace();
    }

    private static Optional<Fulfilment> fulfilledBy(String word) {
        return Arrays.stream(Fulfilment.values()).filter(one -> one.name().equalsIgnoreCase(word)).findFirst();
    }

    /** The lines that were not taken back: Amazon sets their quantity to 0. Where all were, they are kept as 1 each. */
    private static List<Item> items(AmazonJson json) {
        var lines = json.entries();
        var kept = lines.stream().filter(line -> line.at("quantityOrdered").integer().orElse(1) > 0).toList();
        return (kept.isEmpty() ? lines : kept).stream().limit(MOST_ITEMS).map(OrderReading::item).toList();
    }

    /** What has no SKU or title of its own is named by its ASIN, else by the line's id. */
    private static Item item(AmazonJson line) {
        var product = line.at("product");
        var asin = product.at("asin").text();
        var sku = product.at("sellerSku").text().or(() -> asin).or(() -> line.at("orderItemId").text())
                .orElseThrow(() -> product.at("sellerSku").missing("what names the product"));
        return new Item(sku, asin, product.at("title").text().orElse(sku),
                Math.clamp(line.at("quantityOrdered").integer().orElse(1), 1, 1_000_000),
                product.at("price").at("unitPrice").money());
    }

    private static List<Parcel> parcels(AmazonJson json) {
        var parcels = new ArrayList<Parcel>();
        for (var entry : json.entries()) {
            parcels.add(Parcel.read(entry, parcels.size() + 1));
        }
        return parcels;
    }

    /**
     * The API knows no language. An address that is none of Amazon's relay addresses is dropped, as if there were none:
     * a buyer on Amazon is written to through Amazon alone, and an order without address is served by Amazon's own request.
     */
    private static Buyer buyer(AmazonJson json) {
        return new Buyer(json.at("buyerName").text(), json.at("buyerEmail").text().flatMap(OrderReading::relayAddress),
                Optional.empty());
    }

    private static Optional<EmailAddress> relayAddress(String text) {
        try {
            var address = new EmailAddress(text);
            return Arrays.stream(Marketplace.values()).anyMatch(address::isRelayOf)
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
