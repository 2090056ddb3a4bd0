package io.afterorder.local.sellingpartner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.local.http.Json;
import io.javalin.http.Context;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code getOrder} of the Orders API 2026-01-01: the base of an order, and of its other parts those that are asked for. */
final class OrdersApi {
    private static final Set<String> ORDER_PARTS = Set.of("BUYER", "RECIPIENT", "PROCEEDS", "FULFILLMENT", "PACKAGES",
            "TAX", "PAYMENT");
    private static final Set<String> ITEM_PARTS = Set.of("PROCEEDS", "EXPENSE", "PROMOTION", "CANCELLATION",
            "FULFILLMENT", "TAX");

    private final Orders orders;

    OrdersApi(Orders orders) {
        this.orders = orders;
    }

    void getOrder(Context context) {
        var included = included(context);
        var id = context.pathParam("orderId");
        var order = orders.find(id).orElseThrow(() -> new SellingPartnerException(404, "NotFound",
                "The requested resource doesn't exist.", "Order " + id + " was not found."));
        keep(order, ORDER_PARTS, included);
        order.path("orderItems").forEach(item -> keep(item, ITEM_PARTS, included));
        context.contentType("application/json").result(Json.write(Json.object().set("order", order)));
    }

    private static void keep(JsonNode node, Set<String> parts, Set<String> included) {
        if (node instanceof ObjectNode object) {
            object.remove(parts.stream().filter(part -> !included.contains(part))
                    .map(part -> part.toLowerCase(Locale.ROOT)).toList());
        }
    }

    /** Given as a list with commas, or by repeating the parameter. */
    private static Set<String> included(Context context) {
        var included = context.queryParams("includedData").stream().flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.toSet());
        var unknown = new HashSet<>(included);
        unknown.removeAll(ORDER_PARTS);
        unknown.removeAll(ITEM_PARTS);
        if (!unknown.isEmpty()) {
            throw SellingPartnerException.invalid("includedData has unknown values " + unknown + ".");
        }
        return included;
    }
}
