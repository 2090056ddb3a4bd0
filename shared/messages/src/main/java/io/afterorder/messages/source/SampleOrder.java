package io.afterorder.messages.source;

import io.afterorder.domain.Channel;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.campaign.Glob;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.order.Buyer;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.messages.seller.Product;
import io.afterorder.messages.seller.SellerProfile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An order made up to try a message on: of the seller's own products, as far on its way as the touch's trigger needs. */
public final class SampleOrder {
    private static final OrderId ID = new OrderId("302-1234567-7654321");
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final Channel channel;
    private final Locale language;
    private final Touch touch;

    public SampleOrder(Channel channel, Locale language, Touch touch) {
        this.channel = channel;
        this.language = language;
        this.touch = touch;
    }

    /** All products of the seller at once, and one product for a buyer of whom no name is known. */
    public List<Order> of(SellerProfile seller) {
        var products = seller.products();
        var items = IntStream.range(0, products.size()).mapToObj(i -> item(products.get(i), i + 1))
                .collect(Collectors.toCollection(ArrayList::new));
        if (items.stream().noneMatch(touch.products()::includes)) {
            items.add(madeUp());
        }
        var one = items.stream().filter(touch.products()::includes).limit(1).toList();
        return List.of(order(seller, Optional.of("Kim Sample"), items), order(seller, Optional.empty(), one));
    }

    /** A product that the touch is about, of which the seller's profile tells nothing. */
    private Item madeUp() {
        return new Item(first(touch.products().skus(), "SAMPLE-1"),
                Optional.of(first(touch.products().asins(), "B000000000")), "Sample product", 1);
    }

    private static String first(List<Glob> globs, String otherwise) {
        return globs.stream().map(glob -> glob.text().replace("*", "1")).findFirst().orElse(otherwise);
    }

    private Order order(SellerProfile seller, Optional<String> name, List<Item> items) {
        var details = new OrderDetails(salesChannel(seller), Fulfilment.MERCHANT, START, items, Optional.empty(),
                new Buyer(name, Optional.of(address()), Optional.of(language)));
        return new SampleWay(Order.unknown(ID), details).to(touch.trigger());
    }

    private Item item(Product product, int number) {
        return new Item(
                product.skus().stream().findFirst().map(sku -> sku.replace("*", "1")).orElse("SAMPLE-" + number),
                product.asins().stream().findFirst(), product.names().in(language).orElse("Sample product " + number),
                1);
    }

    private SalesChannel salesChannel(SellerProfile seller) {
        return switch (channel) {
            case AMAZON -> new SalesChannel.Amazon(marketplace());
            case DIRECT -> new SalesChannel.OwnShop(seller.brand(), ZoneOffset.UTC, language);
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
}
