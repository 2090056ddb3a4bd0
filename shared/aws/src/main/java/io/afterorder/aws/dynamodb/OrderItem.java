package io.afterorder.aws.dynamodb;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.afterorder.aws.Json;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.Timeline;
import io.afterorder.events.OrderEvents;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An order as an item. The timeline is one JSON text, written as feeds write events, so that a saved query or an
 * operator reads it without this program.
 */
record OrderItem(Order order, long version, Set<String> arrivals, Optional<String> buyerAlias,
        Optional<Instant> erasedAt) {
    static final String VERSION = "version";
    static final String ALIAS = "alias";
    private static final String TIMELINE = "timeline";
    private static final String ARRIVALS = "arrivals";
    static final String EXPIRY = "ttl";
    private static final String ERASED_AT = "erasedAt";

    static OrderItem none(OrderId id) {
        return new OrderItem(Order.unknown(id), 0, Set.of(), Optional.empty(), Optional.empty());
    }

    /** All that is left of an order that was erased; it has no time to live. */
    static OrderItem erased(OrderId id, long version, Instant at) {
        return new OrderItem(Order.unknown(id), version, Set.of(), Optional.empty(), Optional.of(at));
    }

    /**
     * The order as it may be used at {@code now}. DynamoDB deletes days after the time to live has passed; what
     * identifies the buyer counts as gone at once. Ids of arrivals and the alias identify nobody and stay.
     */
    static OrderItem read(OrderId id, Map<String, AttributeValue> attributes, Instant now) {
        var item = new Item(attributes);
        var expired = item.optional(EXPIRY).isPresent() && item.number(EXPIRY) <= now.getEpochSecond();
        var timeline = expired || item.optional(TIMELINE).isEmpty()
                ? Timeline.EMPTY
                : timeline(id, item.text(TIMELINE));
        return new OrderItem(new Order(id, timeline), item.number(VERSION),
                item.optional(ARRIVALS).map(arrivals -> Set.copyOf(arrivals.ss())).orElse(Set.of()),
                item.optional(ALIAS).map(AttributeValue::s),
                item.optional(ERASED_AT).map(_ -> item.instant(ERASED_AT)));
    }

    Map<String, AttributeValue> attributes() {
        var item = new HashMap<>(Keys.order(order.id()));
        item.put(VERSION, Item.of(version));
        if (erasedAt.isPresent()) {
            item.put(ERASED_AT, Item.of(erasedAt.get()));
            return item;
        }
        item.put(TIMELINE, Item.of(timeline()));
        item.put(EXPIRY, Item.of(order.personalDataExpiry().getEpochSecond()));
        if (!arrivals.isEmpty()) {
            item.put(ARRIVALS, AttributeValue.builder().ss(arrivals).build());
        }
        buyerAlias.ifPresent(alias -> item.put(ALIAS, Item.of(alias)));
        return item;
    }

    private String timeline() {
        var events = Json.MAPPER.createArrayNode();
        order.timeline().events().forEach(event -> events.add(OrderEvents.write(event)));
        return events.toString();
    }

    private static Timeline timeline(OrderId id, String json) {
        try {
            var events = new ArrayList<OrderEvent>();
            for (var event : Json.MAPPER.readTree(json)) {
                events.add(OrderEvents.read(event));
            }
            return new Timeline(events);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the timeline kept for order " + id + " is no JSON", e);
        }
    }
}
