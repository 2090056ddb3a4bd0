package io.afterorder.simulation.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.simulation.world.Chances;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Some customers of the seller's own shop, who order, leave carts, and have their word on advertising; and one send. */
final class ShopLife {
    /** Its campaign files name it. */
    static final String SEND = "spring";

    private static final String ADDRESS = "customer%d@mail.example";
    private static final Duration ORDERS_WITHIN = Duration.ofDays(12);

    private final Chances chances;
    private final Instant start;
    private final List<FedEvent> events = new ArrayList<>();
    private int count;

    private ShopLife(Chances chances, Instant start) {
        this.chances = chances;
        this.start = start;
    }

    static List<FedEvent> of(Chances chances, Instant start) {
        var life = new ShopLife(chances, start);
        var customers = chances.between(1, 3);
        for (var customer = 1; customer <= customers; customer++) {
            life.customer(ADDRESS.formatted(customer));
        }
        life.send();
        return life.events;
    }

    private void customer(String address) {
        for (var orders = chances.between(1, 2); orders > 0; orders--) {
            var at = start.plus(chances.upTo(ORDERS_WITHIN));
            if (chances.oneIn(4)) {
                order("cart-abandoned", "CART", address, at);
            } else {
                ordered(address, at);
            }
        }
        words(address);
    }

    private void ordered(String address, Instant at) {
        var id = order("confirmed", "SHOP", address, at);
        if (chances.oneIn(15)) {
            event("cancelled", id, at.plus(hours(1, 20)));
        }
        var shipped = at.plus(hours(2, 40));
        event("shipped", id, shipped);
        event("delivered", id, shipped.plus(hours(20, 90)));
    }

    private String order(String type, String prefix, String address, Instant at) {
        var id = prefix + "-" + (count + 1);
        var event = event(type, id, at);
        if (type.equals("confirmed")) {
            event.put("orderedAt", at.toString()).put("fulfilment", "MERCHANT");
        }
        event.putObject("salesChannel").put("channel", "DIRECT").put("shop", "Hearth").put("zone", "Europe/London")
                .put("language", "en-GB");
        var item = event.putArray("items").addObject().put("sku", "HL-KETTLE-08").put("title", "Gooseneck Kettle")
                .put("quantity", 1);
        item.putObject("price").put("amount", "79.00").put("currency", "GBP");
        event.putObject("total").put("amount", "79.00").put("currency", "GBP");
        event.putObject("buyer").put("email", address).put("name", "Ada Example");
        return id;
    }

    /** Most agree to advertising; some withdraw that, and some of those agree again. */
    private void words(String address) {
        if (chances.oneIn(6)) {
            return;
        }
        var given = start.plus(chances.upTo(ORDERS_WITHIN));
        word(address, true, given);
        if (chances.oneIn(3)) {
            var withdrawn = given.plus(hours(1, 500));
            word(address, false, withdrawn);
            if (chances.oneIn(4)) {
                word(address, true, withdrawn.plus(hours(1, 200)));
            }
        }
    }

    private void word(String address, boolean given, Instant at) {
        var json = json(given ? "consent-given" : "consent-withdrawn", at).put("email", address);
        if (given) {
            json.put("wording", "Yes, send me news.").put("source", "checkout");
        }
        events.add(new FedEvent.Word(address, json.path("eventId").asText(), given, at, json));
    }

    /** Some order again just after the call, where a copy of it may still come. */
    private void send() {
        var at = start.plus(chances.between(Duration.ofDays(3), Duration.ofDays(20)));
        var json = json("send-called", at).put("send", SEND);
        events.add(new FedEvent.Call(json.path("eventId").asText(), SEND, at, json));
        if (chances.oneIn(2)) {
            ordered(ADDRESS.formatted(1), at.plus(hours(1, 12)));
        }
    }

    private Duration hours(int least, int most) {
        return chances.between(Duration.ofHours(least), Duration.ofHours(most));
    }

    private ObjectNode event(String type, String orderId, Instant at) {
        var json = json(type, at).put("orderId", orderId);
        events.add(new FedEvent.OfOrder(orderId, json.path("eventId").asText(), type, at, json));
        return json;
    }

    private ObjectNode json(String type, Instant at) {
        count++;
        return JsonNodeFactory.instance.objectNode().put("eventId", "shop-" + count).put("type", type)
                .put("occurredAt", at.toString());
    }
}
