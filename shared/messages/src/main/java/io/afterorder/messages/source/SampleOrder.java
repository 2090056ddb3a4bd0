package io.afterorder.messages.source;

import io.afterorder.domain.Channel;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.campaign.Trigger;
import io.afterorder.domain.order.Buyer;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent.Confirmed;
import io.afterorder.domain.order.OrderEvent.Delivered;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.OrderEvent.Shipped;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.domain.order.Shipment;
import io.afterorder.messages.seller.Product;
import io.afterorder.messages.seller.SellerProfile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** An order made up to try a message on: of the seller's own products, as far on its way as the touch's trigger needs. */
public final class SampleOrder {
    private static final OrderId ID = new OrderId("302-1234567-7654321");
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final Channel channel;
    private final Locale language;
    private final Trigger trigger;

    public SampleOrder(Channel channel, Locale language, Trigger trigger) {
        this.channel = channel;
        this.language = language;
        this.trigger = trigger;
    }

    /** All products of the seller at once, and one product for a buyer of whom no name is known. */
    public List<Order> of(SellerProfile seller) {
        var products = seller.products();
        var items = IntStream.range(0, products.size()).mapToObj(i -> item(products.get(i), i + 1)).toList();
        if (items.isEmpty()) {
            items = List.of(new Item("SAMPLE-1", Optional.of("B000000000"), "Sample product", 1));
        }
        return List.of(order(Optional.of("Kim Sample"), items), order(Optional.empty(), items.subList(0, 1)));
    }

    private Order order(Optional<String> name, List<Item> items) {
        var details = new OrderDetails(salesChannel(), Fulfilment.MERCHANT, START, items, Optional.empty(),
                new Buyer(name, Optional.of(address()), Optional.of(language)));
        var order = Order.unknown(ID).apply(new Confirmed(header("confirmed", 0), details));
        if (trigger != Trigger.CONFIRMED) {
            order = order.apply(new Shipped(header("shipped", 1),
                    new Shipment(Optional.empty(), Optional.empty(), Optional.empty())));
        }
        return trigger == Trigger.DELIVERED
                ? order.apply(new Delivered(header("delivered", 4), Optional.empty()))
                : order;
    }

    private Item item(Product product, int number) {
        return new Item(
                product.skus().stream().findFirst().map(sku -> sku.replace("*", "1")).orElse("SAMPLE-" + number),
                product.asins().stream().findFirst(), product.names().in(language).orElse("Sample product " + number),
                1);
    }

    private SalesChannel salesChannel() {
        return switch (channel) {
            case AMAZON -> new SalesChannel.Amazon(marketplace());
            case DIRECT -> new SalesChannel.OwnShop("shop", ZoneOffset.UTC, language);
        };
    }

    private EmailAddress address() {
        return switch (channel) {
            case AMAZON -> new EmailAddress("sample@" + marketplace().relayDomain());
            case DIRECT -> new EmailAddress("sample@example.com");
        };
    }

    /** The marketplace whose usual language it is, else the first whose buyers may prefer it. */
    private Marketplace marketplace() {
        return Arrays.stream(Marketplace.values()).filter(place -> speaks(place.defaultLanguage())).findFirst()
                .or(() -> Arrays.stream(Marketplace.values())
                        .filter(place -> place.languages().stream().anyMatch(this::speaks)).findFirst())
                .orElse(Marketplace.US);
    }

    private boolean speaks(Locale other) {
        return other.getLanguage().equals(language.getLanguage());
    }

    private static Header header(String id, int day) {
        return new Header(id, ID, START.plusSeconds(86_400L * day));
    }
}
