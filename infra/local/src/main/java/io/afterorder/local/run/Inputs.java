package io.afterorder.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.local.sellingpartner.OrderChangeNotification;
import io.afterorder.local.sellingpartner.OrderFile;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a run is fed.
 *
 * @param incoming what feeds send, the earliest first
 * @param orders orders as Amazon has them, perhaps in several versions, the earliest first
 */
public record Inputs(List<Incoming> incoming, List<JsonNode> orders) {
    private static final Duration LONGEST = Duration.ofDays(3650);
    private static final String SELLER = "A1LOCALSELLER0";

    /**
     * Reads the files. For an order that no notification names, the one is made that Amazon would have sent.
     *
     * @throws FileNotUsable where a file of events cannot be read
     * @throws io.afterorder.local.sellingpartner.OrderFormatException where a file of orders cannot be used
     */
    public static Inputs read(ObjectMapper json, List<Path> events, List<Path> orderFiles) {
        var orders = orderFiles.stream().flatMap(file -> OrderFile.read(file).stream())
                .sorted(Comparator.comparing(Inputs::updated)).toList();
        var undated = orders.stream().findFirst().map(Inputs::updated).orElseGet(Instant::now);
        var incoming = new ArrayList<>(new FeedFiles(json).read(events, undated));
        var named = namedIn(json, incoming);
        orders.stream().filter(order -> !named.contains(order.path("orderId").asText()))
                .map(order -> new Incoming(updated(order), OrderChangeNotification.of(order, SELLER).toString()))
                .forEach(incoming::add);
        incoming.sort(Comparator.comparing(Incoming::arrives));
        spanned(incoming);
        return new Inputs(List.copyOf(incoming), orders);
    }

    /** The clock passes every day between the first and the last, so that one wrong year would keep it busy for long. */
    private static void spanned(List<Incoming> incoming) {
        if (!incoming.isEmpty()) {
            var first = incoming.getFirst().arrives();
            var last = incoming.getLast().arrives();
            if (first.plus(LONGEST).isBefore(last)) {
                throw new FileNotUsable("the events and orders lie more than ten years apart, the first at " + first
                        + ", the last at " + last + "; correct the time, or feed them in runs of their own");
            }
        }
    }

    static Instant updated(JsonNode order) {
        return OffsetDateTime.parse(order.path("lastUpdatedTime").asText()).toInstant();
    }

    private static Set<String> namedIn(ObjectMapper json, List<Incoming> incoming) {
        var named = new HashSet<String>();
        for (var message : incoming) {
            var id = FeedFiles.tree(json, message.body())
                    .map(event -> event.at("/Payload/OrderChangeNotification/AmazonOrderId").asText(""));
            id.filter(text -> !text.isEmpty()).ifPresent(named::add);
        }
        return named;
    }
}
