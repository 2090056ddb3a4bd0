package io.afterorder.local.sellingpartner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.http.Json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads orders from a file in one of Amazon's forms: a getOrder response {@code {"order":{...}}}, a searchOrders response
 * {@code {"orders":[...]}}, or the sandbox's list of calls {@code [{"operationId","status","response"}]}.
 */
public final class OrderFile {
    private static final String REMEDY = "give a getOrder response {\"order\":{…}}, a searchOrders response"
            + " {\"orders\":[…]}, or a list of calls with a \"response\" each";

    private final Path file;
    private final List<JsonNode> orders = new ArrayList<>();

    private OrderFile(Path file) {
        this.file = file;
    }

    /**
     * The orders of a file, in its order; the same order may come more than once.
     *
     * @throws OrderFormatException where the file cannot be read or holds no orders of that form
     */
    public static List<JsonNode> read(Path file) {
        var reader = new OrderFile(file);
        var root = reader.parse();
        if (root.isArray()) {
            reader.calls(root);
        } else {
            reader.response(root, "");
        }
        return List.copyOf(reader.orders);
    }

    private JsonNode parse() {
        try {
            var root = Json.MAPPER.readTree(Files.readAllBytes(file));
            if (root.isMissingNode()) {
                throw new OrderFormatException(file.toString(), "is empty", REMEDY);
            }
            return root;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new OrderFormatException(file + ":" + at.getLineNr() + ":" + at.getColumnNr(),
                    "no JSON: " + e.getOriginalMessage(), REMEDY, e);
        } catch (NoSuchFileException e) {
            throw new OrderFormatException(file.toString(), "there is no such file", "name one that is there", e);
        } catch (IOException e) {
            throw new OrderFormatException(file.toString(), "cannot be read (" + e.getMessage() + ")",
                    "name a file that you may read", e);
        }
    }

    /** Calls of other kinds, and those that answered an error, hold no orders. */
    private void calls(JsonNode calls) {
        var i = 0;
        for (var call : calls) {
            var response = call.path("response");
            if (!call.isObject() || !response.isObject()) {
                throw new OrderFormatException(place("/" + i), "a list entry without \"response\"", REMEDY);
            }
            if (response.has("order") || response.has("orders")) {
                response(response, "/" + i + "/response");
            }
            i++;
        }
        if (orders.isEmpty()) {
            throw new OrderFormatException(file.toString(), "a list of " + calls.size() + " calls without any order",
                    REMEDY);
        }
    }

    private void response(JsonNode response, String pointer) {
        if (response.path("order").isObject()) {
            add(response.get("order"), pointer + "/order");
        } else if (response.path("orders").isArray()) {
            var i = 0;
            for (var order : response.get("orders")) {
                add(order, pointer + "/orders/" + i++);
            }
        } else {
            throw new OrderFormatException(place(pointer),
                    "neither \"order\" nor \"orders\" in " + shortened(response), REMEDY);
        }
    }

    private void add(JsonNode order, String pointer) {
        orders.add(OrderForm.check(order, place(pointer)));
    }

    private String place(String pointer) {
        return pointer.isEmpty() ? file.toString() : file + " at " + pointer;
    }

    private static String shortened(JsonNode node) {
        var text = node.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
