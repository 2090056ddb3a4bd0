package io.afterorder.aws.scheduler;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.aws.Json;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.FollowUpKey;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What a schedule says to its target: which follow-up, and the time for which it was set. Where the follow-up has been
 * moved since, the two times differ, and the older schedule's word is void.
 *
 * @param buyerAlias whom the order is of, so that it is loaded with its buyer; a hint, and no part of what is woken
 */
public record FollowUpWake(FollowUpKey key, Instant due, Optional<String> buyerAlias) {
    /** Of an order whose buyer is not known. */
    public FollowUpWake(FollowUpKey key, Instant due) {
        this(key, due, Optional.empty());
    }

    /** For example {@code {"orderId":"903-1234567-1234567","campaign":"after-purchase","touch":"check-up","due":"…Z"}}. */
    public String toJson() {
        var json = Json.MAPPER.createObjectNode().put("orderId", key.orderId().value())
                .put("campaign", key.campaign()).put("touch", key.touch()).put("due", due.toString());
        buyerAlias.ifPresent(alias -> json.put("buyer", alias));
        return json.toString();
    }

    /** @throws IllegalArgumentException where a field is missing or has the wrong form; the message names it */
    public static FollowUpWake read(JsonNode input) {
        var key = new FollowUpKey(new OrderId(text(input, "orderId")), text(input, "campaign"), text(input, "touch"));
        var due = text(input, "due");
        try {
            return new FollowUpWake(key, Instant.parse(due),
                    Optional.ofNullable(input.get("buyer")).map(JsonNode::textValue));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "$.due: \"" + due + "\" is no instant; write one such as 2026-01-31T09:00:00Z", e);
        }
    }

    private static String text(JsonNode input, String field) {
        var value = input.path(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new IllegalArgumentException(
                    "$." + field + ": is missing or no text; a schedule's input has orderId, campaign, touch and due");
        }
        return value.textValue();
    }
}
