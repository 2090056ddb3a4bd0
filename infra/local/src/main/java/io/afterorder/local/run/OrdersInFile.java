package io.afterorder.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.events.EventNotUnderstood;
import io.afterorder.events.OrderEvents;
import io.afterorder.local.sellingpartner.OrderFile;
import io.afterorder.sellingpartner.AmazonOrderEvents;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The orders that a file tells of, as they stand after all that is in it: Afterorder's own events, or Amazon's orders. */
public final class OrdersInFile {
    private OrdersInFile() {}

    /**
     * In the order in which the file first names them.
     *
     * @throws FileNotUsable where the file cannot be read, or something in it is no event
     * @throws io.afterorder.local.sellingpartner.OrderFormatException where it has Amazon's form, and its orders cannot be
     *         used
     */
    public static List<Order> read(Path file, ObjectMapper json) {
        var bodies = new FeedFiles(json).read(List.of(file), Instant.EPOCH).stream().map(Incoming::body).toList();
        if (bodies.isEmpty()) {
            throw new FileNotUsable(file + ": holds no order; write its events, or what the Orders API answered");
        }
        Map<OrderId, Order> orders = new LinkedHashMap<>();
        try {
            var events = isAmazons(FeedFiles.tree(json, bodies.getFirst()).orElseGet(json::createObjectNode))
                    ? OrderFile.read(file).stream().flatMap(order -> AmazonOrderEvents.of(order).stream())
                    : bodies.stream().map(body -> event(file, body, json));
            events.forEach(event -> orders.merge(event.orderId(), Order.unknown(event.orderId()).apply(event),
                    (known, _) -> known.apply(event)));
        } catch (EventNotUnderstood e) {
            throw new FileNotUsable(file + ": " + e.getMessage());
        }
        return List.copyOf(orders.values());
    }

    private static boolean isAmazons(JsonNode first) {
        return Stream.of("order", "orders", "response").anyMatch(first::has);
    }

    private static OrderEvent event(Path file, String body, ObjectMapper json) {
        return OrderEvents.read(FeedFiles.tree(json, body).filter(JsonNode::isObject).orElseThrow(
                () -> new FileNotUsable(file + ": not every line is an event; write one JSON object a line")));
    }
}
