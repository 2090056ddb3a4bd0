package io.afterorder.local.sellingpartner;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.http.Json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** What an order of the Orders API 2026-01-01 must have for the stand-in to serve it. */
final class OrderForm {
    private static final Pattern ORDER_ID = Pattern.compile("[0-9A-Za-z]+(-[0-9A-Za-z]+)*");

    private OrderForm() {}

    /** Returns the order, or says what it lacks and where. */
    static JsonNode check(JsonNode order, String where) {
        if (!order.isObject()) {
            throw new OrderFormatException(where, order + " is no order",
                    "write an object of the Orders API 2026-01-01");
        }
        var id = Json.text(order, "orderId");
        if (!ORDER_ID.matcher(id).matches()) {
            throw new OrderFormatException(where + "/orderId", "\"" + id + "\" is no order id",
                    "write one such as 903-8868176-2219830");
        }
        if (Json.text(order.path("salesChannel"), "marketplaceId").isEmpty()) {
            throw new OrderFormatException(where + "/salesChannel/marketplaceId", "missing in order " + id,
                    "write a marketplace's id such as A1PA6795UKMFR9");
        }
        time(order, "createdTime", where);
        time(order, "lastUpdatedTime", where);
        return order;
    }

    static Instant lastUpdated(JsonNode order) {
        return time(order, "lastUpdatedTime", "order " + Json.text(order, "orderId"));
    }

    private static Instant time(JsonNode order, String field, String where) {
        try {
            return OffsetDateTime.parse(Json.text(order, field)).toInstant();
        } catch (DateTimeException e) {
            throw new OrderFormatException(where + "/" + field,
                    "\"" + Json.text(order, field) + "\" is no time in order " + Json.text(order, "orderId"),
                    "write ISO 8601 with zone such as 2026-03-01T09:00:00Z", e);
        }
    }
}
