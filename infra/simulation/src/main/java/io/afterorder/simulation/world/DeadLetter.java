package io.afterorder.simulation.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What came to rest in the dead-letter queue, and how it would be sent round again. */
public sealed interface DeadLetter {
    /** An order event, by the queue. */
    record OfQueue(String body) implements DeadLetter {}

    record OfInvocation(String function, String payload) implements DeadLetter {}

    /** @param letter the message in the queue: the function's own envelope, Lambda's record, or the event as it came */
    static DeadLetter read(String letter) {
        try {
            var json = new ObjectMapper().readTree(letter);
            if (json.has("requestContext")) {
                return new OfInvocation(json.at("/requestContext/functionArn").asText(),
                        json.path("requestPayload").asText());
            }
            return json.has("correlationId") ? enveloped(json) : new OfQueue(letter);
        } catch (JsonProcessingException _) {
            return new OfQueue(letter);
        }
    }

    private static DeadLetter enveloped(JsonNode envelope) {
        var body = envelope.path("body").asText();
        return envelope.path("door").asText().equals("queue")
                ? new OfQueue(body)
                : new OfInvocation(Functions.ORDER_EVENTS, body);
    }
}
