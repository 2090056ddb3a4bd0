package io.afterorder.messages.render;

import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
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

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Orders that the shipped messages must fit. */
final class SampleOrders {
    static final OrderId ID = new OrderId("302-4410027-5500318");
    static final Item KETTLE = item("HL-KETTLE-08", "B0C7KETTL1", "Gooseneck Kettle 0.8 l, brushed steel", 1);
    static final Item GRINDER = item("HL-GRIND-01", "B0C7GRIND2", "Hand Coffee Grinder \"Slow\", 38 mm burrs", 2);
    static final Item FILTERS = item("HL-FILT-100", "B0C7FILTR3", "Paper Filters <size 02>, 100 pieces", 3);

    /** What buyers and listings bring that could break a message. */
    static final Item HOSTILE = item("HL-KETTLE-{{class}}", "B0C7KETTL1",
            "{{class}} <img src=x onerror=alert(1)> \"5★ SALE\" 🎉 [NEW] Kitchen Scale & 'Timer', 2 kg / 0.1 g "
                    + "http://evil.example/?a=b mail@evil.example %%name%%",
            1);

    private SampleOrders() {}

    static Map<String, Order> all(SalesChannel channel, Locale language) {
        var orders = new TreeMap<String, Order>();
        orders.put("one product", of(channel, language, Optional.of("Ida Brandt"), KETTLE));
        orders.put("three products",
                of(channel, language, Optional.of("Seán O'Brien-Yıldız"), KETTLE, GRINDER, FILTERS));
        orders.put("no name", of(channel, language, Optional.empty(), GRINDER));
        orders.put("hostile", of(channel, language, Optional.of("{{brand}} <b>Bob</b> http://x.example 🎁"), HOSTILE));
        return orders;
    }

    private static Order of(SalesChannel channel, Locale language, Optional<String> name, Item... items) {
        return switch (channel) {
            case SalesChannel.Amazon(var marketplace) -> of(marketplace, language, name, items);
            case SalesChannel.OwnShop shop -> placed(shop,
                    new Buyer(name, Optional.of(new EmailAddress("customer@mail.example")), Optional.of(language)),
                    items);
        };
    }

    static Order of(Marketplace marketplace, Locale language, Optional<String> name, Item... items) {
        return placed(new SalesChannel.Amazon(marketplace), new Buyer(name,
                Optional.of(new EmailAddress("b7kq2m9xw4tz1nd@" + marketplace.relayDomain())), Optional.of(language)),
                items);
    }

    static Order placed(SalesChannel channel, Buyer buyer, Item... items) {
        var details = new OrderDetails(channel, Fulfilment.MERCHANT, Instant.parse("2026-03-02T09:00:00Z"),
                List.of(items), Optional.empty(), buyer);
        return Order.unknown(ID).apply(new Confirmed(header("confirmed", "2026-03-02T09:00:00Z"), details))
                .apply(new Shipped(header("shipped", "2026-03-03T11:00:00Z"),
                        new Shipment(Optional.of("DHL"), Optional.empty(), Optional.empty())))
                .apply(new Delivered(header("delivered", "2026-03-06T23:30:00Z"), Optional.empty()));
    }

    static Item item(String sku, String asin, String title, int quantity) {
        return new Item(sku, Optional.of(asin), title, quantity);
    }

    private static Header header(String id, String at) {
        return new Header(id, ID, Instant.parse(at));
    }
}
