package io.afterorder.local.run;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders;
import io.afterorder.local.files.WholeFile;
import io.afterorder.local.http.Json;
import io.afterorder.local.run.RunResult.NotPlannedResult;
import io.afterorder.local.stack.LocalStack;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the result says of an order beyond its follow-ups. The table keeps that for 30 days after delivery only, so it is
 * looked at while the run goes on; nothing of it identifies a buyer.
 */
final class SeenOrders {
    /** @param channel {@code amazon} or {@code direct}; empty where no confirmation has come */
    record Seen(String marketplaceId, String channel, List<NotPlannedResult> notPlanned) {}

    static final Seen NOTHING = new Seen("", "", List.of());

    private final LocalStack stack;
    private final Orders orders;
    private final String table;
    private final Planning planning;
    private final Optional<Path> file;
    private final Map<String, Seen> seen = new TreeMap<>();
    private final Map<String, String> versions = new HashMap<>();

    /** @param file where it is kept from run to run */
    SeenOrders(LocalStack stack, Orders orders, String table, Planning planning, Optional<Path> file) {
        this.stack = stack;
        this.orders = orders;
        this.table = table;
        this.planning = planning;
        this.file = file;
        file.filter(Files::exists).ifPresent(this::restore);
    }

    /** Looks at the orders that were written since it last looked, and keeps what it saw: a run may be killed. */
    void look() {
        var before = Map.copyOf(seen);
        stack.dynamoDb()
                .scanPaginator(scan -> scan.tableName(table).filterExpression("SK = :order")
                        .projectionExpression("PK, version")
                        .expressionAttributeValues(Map.of(":order", AttributeValue.fromS("ORDER"))))
                .items().forEach(this::look);
        if (!before.equals(seen)) {
            keep();
        }
    }

    Map<String, Seen> all() {
        return seen;
    }

    private void keep() {
        file.ifPresent(path -> {
            try {
                WholeFile.write(path, Json.MAPPER.writeValueAsBytes(seen));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + path, e);
            }
        });
    }

    private void look(Map<String, AttributeValue> item) {
        var id = Objects.requireNonNull(item.get("PK")).s().substring("ORDER#".length());
        var version = Objects.requireNonNull(item.get("version")).n();
        if (!version.equals(versions.put(id, version))) {
            var record = orders.load(new OrderId(id), stack.now());
            record.order().details().ifPresent(_ -> seen.put(id, seen(record)));
        }
    }

    private Seen seen(OrderRecord record) {
        var channel = record.order().details().orElseThrow().salesChannel();
        var marketplace = channel instanceof SalesChannel.Amazon(var place) ? place.id() : "";
        var notPlanned = planning.plan(record, stack.now()).notPlanned().stream()
                .map(absent -> new NotPlannedResult(absent.touch(), absent.because())).toList();
        return new Seen(marketplace, channel.channel().name().toLowerCase(Locale.ROOT), notPlanned);
    }

    private void restore(Path path) {
        try {
            Json.MAPPER.readTree(path.toFile()).properties()
                    .forEach(entry -> seen.put(entry.getKey(), new Seen(entry.getValue().path("marketplaceId").asText(),
                            entry.getValue().path("channel").asText(), entry.getValue().path("notPlanned").valueStream()
                                    .map(absent -> new NotPlannedResult(absent.path("touch").asText(),
                                            absent.path("reason").asText()))
                                    .toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read; delete it, or use another data folder", e);
        }
    }
}
