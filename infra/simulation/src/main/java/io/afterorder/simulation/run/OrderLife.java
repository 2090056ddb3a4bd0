package io.afterorder.simulation.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.Marketplace;
import io.afterorder.simulation.world.Chances;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One order from its confirmation to its end, as chance has it: most are delivered, some meet with this and that. */
final class OrderLife {
    /** In a product's title, it makes the message one that the rules forbid. */
    static final String FORBIDDEN = " call +1 212 555 0147";
    private static final List<Marketplace> MARKETPLACES = List.of(Marketplace.US, Marketplace.DE, Marketplace.JP);
    private static final List<String> LOCALES = List.of("en-US", "de-DE", "ja-JP");
    private static final List<String> BROKEN = List.of("{\"type\":\"shipped\",\"orderId\"", "[]", "null",
            "\"delivered\"",
            "{\"eventId\":\"x\",\"orderId\":\"903-1\",\"type\":\"exploded\",\"occurredAt\":\"2026-03-02T00:00:00Z\"}",
            "{\"eventId\":\"y\",\"orderId\":\"903-2\",\"type\":\"delivered\",\"occurredAt\":\"yesterday\"}");

    private final Chances chances;
    private final String orderId;
    private final List<FedEvent> events = new ArrayList<>();
    private int count;

    private OrderLife(Chances chances, String orderId) {
        this.chances = chances;
        this.orderId = orderId;
    }

    /** @param buyer tells buyers apart; one may have several orders */
    static List<FedEvent> of(Chances chances, String orderId, int buyer, Instant ordered) {
        var life = new OrderLife(chances, orderId);
        life.live(buyer, ordered);
        return life.events;
    }

    private void live(int buyer, Instant ordered) {
        confirmed(buyer, ordered);
        var shipped = ordered.plus(between(1, 48));
        var delivered = shipped.plus(between(24, 96));
        if (chances.oneIn(20)) {
            event("cancelled", ordered.plus(between(1, 30)));
        }
        event("shipped", shipped).put("carrier", "Parcel Post").put("trackingNumber", "PP" + orderId.substring(0, 3));
        if (!chances.oneIn(10)) {
            event("delivered", delivered);
        }
        mishaps(shipped, delivered);
        words(ordered, delivered);
        if (chances.oneIn(15)) {
            events.add(new FedEvent.Broken(ordered, chances.oneOf(BROKEN)));
        }
    }

    private void confirmed(int buyer, Instant ordered) {
        var market = chances.between(0, MARKETPLACES.size() - 1);
        var event = event("confirmed", ordered).put("orderedAt", ordered.toString()).put("fulfilment", "MERCHANT");
        event.putObject("salesChannel").put("channel", "AMAZON").put("marketplaceId", MARKETPLACES.get(market).id());
        var items = event.putArray("items");
        for (var item = chances.between(1, 3); item > 0; item--) {
            items.addObject().put("sku", chances.oneIn(4) ? "LAMP-" + item : "HL-KETTLE-" + item)
                    .put("title", "Desk lamp " + item + (chances.oneIn(15) ? FORBIDDEN : ""))
                    .put("quantity", chances.between(1, 4));
        }
        event.putObject("deliveryWindow").put("earliest", ordered.plus(Duration.ofDays(3)).toString()).put("latest",
                ordered.plus(Duration.ofDays(6)).toString());
        var person = event.putObject("buyer").put("name", "Ada Example").put("language", LOCALES.get(market));
        if (!chances.oneIn(12)) {
            person.put("email", "buyer" + buyer + "@" + domain(market));
        }
    }

    private static String domain(int market) {
        return List.of("marketplace.amazon.com", "marketplace.amazon.de", "marketplace.amazon.co.jp").get(market);
    }

    private void mishaps(Instant shipped, Instant delivered) {
        if (chances.oneIn(10)) {
            event("problem", shipped.plus(between(1, 90))).put("kind",
                    chances.oneOf(List.of("LATE", "LOST", "DAMAGED", "CUSTOMS", "MISROUTED")));
        }
        if (chances.oneIn(10)) {
            event("return-requested", delivered.plus(between(2, 300)));
        }
        if (chances.oneIn(15)) {
            event("refunded", delivered.plus(between(24, 400)));
        }
        if (chances.oneIn(15)) {
            event("inquiry-received", shipped.plus(between(1, 200)));
        }
    }

    private void words(Instant ordered, Instant delivered) {
        if (chances.oneIn(10)) {
            event("review-left", delivered.plus(between(2, 400))).put("stars", chances.between(1, 5));
        }
        if (chances.oneIn(5)) {
            var out = ordered.plus(between(1, 500));
            event("buyer-opted-out", out);
            if (chances.oneIn(4)) {
                event("buyer-opted-in", out.plus(between(1, 100)));
            }
        }
    }

    private Duration between(int leastHours, int mostHours) {
        return chances.between(Duration.ofHours(leastHours), Duration.ofHours(mostHours));
    }

    /** @return the event's JSON, for its further fields */
    private ObjectNode event(String type, Instant at) {
        count++;
        var id = orderId + "-" + count;
        var event = JsonNodeFactory.instance.objectNode().put("eventId", id).put("orderId", orderId).put("type", type)
                .put("occurredAt", at.toString());
        events.add(new FedEvent.OfOrder(orderId, id, type, at, event));
        return event;
    }
}
