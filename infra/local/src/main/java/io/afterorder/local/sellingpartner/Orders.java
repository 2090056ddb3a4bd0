package io.afterorder.local.sellingpartner;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.files.WholeFile;
import io.afterorder.local.http.Json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The seller's orders as Amazon has them, kept in a folder, one JSON file each. */
public final class Orders {
    private final Path folder;
    private final Map<String, JsonNode> orders = new TreeMap<>();

    Orders(Path folder) {
        this.folder = folder;
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".json")).flatMap(file -> OrderFile.read(file).stream())
                        .forEach(order -> orders.put(Json.text(order, "orderId"), order));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + folder, e);
            }
        }
    }

    /**
     * Puts an order of the Orders API 2026-01-01, unless a later one ({@code lastUpdatedTime}) of the same id is there.
     *
     * @throws OrderFormatException where it has no id, no marketplace or no times
     */
    public synchronized void put(JsonNode order) {
        OrderForm.check(order, "order");
        var id = Json.text(order, "orderId");
        var known = orders.get(id);
        if (known != null && OrderForm.lastUpdated(known).isAfter(OrderForm.lastUpdated(order))) {
            return;
        }
        WholeFile.write(folder.resolve(id + ".json"), Json.write(Json.object().set("order", order)).getBytes(UTF_8));
        orders.put(id, order.deepCopy());
    }

    /** Puts all orders of a file in one of the forms of {@link OrderFile}, and returns them. */
    public List<JsonNode> putAll(Path file) {
        var read = OrderFile.read(file);
        read.forEach(this::put);
        return read;
    }

    /** The order of an id as Amazon has it now. */
    public synchronized Optional<JsonNode> find(String orderId) {
        return Optional.ofNullable(orders.get(orderId)).map(JsonNode::deepCopy);
    }

    /** All orders, by id. */
    public synchronized List<JsonNode> all() {
        return orders.values().stream().map(JsonNode::<JsonNode>deepCopy).toList();
    }
}
