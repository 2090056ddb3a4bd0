package io.afterorder.local.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.http.Json;

import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * An asynchronous invocation that Lambda has accepted and that has not ended.
 *
 * @param number   its place in the order of acceptance
 * @param attempts how often the function was invoked for it
 * @param due      when it is to be invoked, again or for the first time
 */
record PendingInvocation(long number, String requestId, String functionArn, String payload, Instant accepted,
        int attempts, Instant due) {

    PendingInvocation after(int attemptsMade, Instant nextDue) {
        return new PendingInvocation(number, requestId, functionArn, payload, accepted, attemptsMade, nextDue);
    }

    String json() {
        return Json.write(Json.object().put("number", number).put("requestId", requestId)
                .put("functionArn", functionArn).put("payload", payload).put("accepted", accepted.toString())
                .put("attempts", attempts).put("due", due.toString()));
    }

    static PendingInvocation of(String json) {
        try {
            JsonNode node = Json.MAPPER.readTree(json);
            return new PendingInvocation(node.path("number").asLong(), Json.text(node, "requestId"),
                    Json.text(node, "functionArn"), Json.text(node, "payload"),
                    Instant.parse(Json.text(node, "accepted")), node.path("attempts").asInt(),
                    Instant.parse(Json.text(node, "due")));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("not a pending invocation: " + json, e);
        }
    }
}
