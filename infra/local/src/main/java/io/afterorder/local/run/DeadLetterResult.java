package io.afterorder.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.http.Json;

/**
 * Something that failed for good.
 *
 * @param where the field, the step or the function
 * @param body what came in, as it came
 */
public record DeadLetterResult(String reason, String where, String body) {
    /** Afterorder's envelope, a record of Lambda's, or what the queue's own redrive left. */
    public static DeadLetterResult read(String body) {
        var letter = FeedFiles.tree(Json.MAPPER, body);
        var envelope = letter.filter(tree -> tree.has("why") && tree.has("body"));
        if (envelope.isPresent()) {
            return new DeadLetterResult(envelope.get().path("why").asText(), envelope.get().path("where").asText(),
                    envelope.get().path("body").asText());
        }
        var record = letter.filter(tree -> tree.has("requestPayload"));
        return record
                .map(tree -> new DeadLetterResult(
                        tree.at("/responsePayload/errorMessage").asText("the function failed"),
                        tree.at("/requestContext/functionArn").asText(),
                        payload(tree)))
                .orElseGet(() -> new DeadLetterResult(
                        "it was delivered as often as the queue allows, and failed each time", "queue", body));
    }

    private static String payload(JsonNode record) {
        return record.path("requestPayload").toString();
    }
}
