package io.afterorder.orderevents;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.events.EventNotUnderstood;

import java.util.Optional;

/**
 * Whose notifications are taken. The queue's policy lets Amazon write, and Amazon writes for whoever names this queue as a
 * destination: that a notification is Amazon's does not say that it is this seller's.
 *
 * @param id the merchant id; empty where it was not given, so that only the Orders API tells whose an order is
 */
record OwnSeller(Optional<String> id) {
    private static final String WHERE = "$.Payload.OrderChangeNotification.SellerId";

    /** @throws EventNotUnderstood where the notification is of another seller, or of none */
    void check(JsonNode notification) {
        var named = notification.path("Payload").path("OrderChangeNotification").path("SellerId").asText("");
        if (id.isPresent() && !id.get().equals(named)) {
            throw new EventNotUnderstood(WHERE, named.isEmpty()
                    ? "the notification names no seller"
                    : "the notification is of another seller than the stack's parameter SellerId says",
                    "find out who names this queue as a destination of notifications, or correct the parameter");
        }
    }
}
