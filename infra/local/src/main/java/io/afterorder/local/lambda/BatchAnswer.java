package io.afterorder.local.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.http.Json;

import java.util.HashSet;
import java.util.Set;

/** Which messages of a batch a function says that it failed to handle. */
final class BatchAnswer {
    private BatchAnswer() {}

    /**
     * Reads a response with {@code batchItemFailures}. As in Lambda, none or an empty list means success, and what does not
     * name messages of the batch means that all of it failed.
     */
    static Set<String> failed(String response, Set<String> batch) {
        if (response.isBlank()) {
            return Set.of();
        }
        JsonNode failures;
        try {
            failures = Json.MAPPER.readTree(response).path("batchItemFailures");
        } catch (JsonProcessingException _) {
            return batch;
        }
        if (failures.isMissingNode() || failures.isNull()) {
            return Set.of();
        }
        Set<String> failed = new HashSet<>();
        for (var failure : failures) {
            failed.add(Json.text(failure, "itemIdentifier"));
        }
        return failures.isArray() && batch.containsAll(failed) ? failed : batch;
    }
}
