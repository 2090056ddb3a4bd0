package io.afterorder.local.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.afterorder.local.http.Json;

import java.util.Arrays;
import java.util.Objects;

/** How an invocation ended, as Lambda tells it to the one who invoked. */
public sealed interface FunctionResult {
    /** What the caller gets back: the function's own answer, or the description of its error. */
    String payload();

    /** The handler returned. */
    record Success(String payload) implements FunctionResult {}

    /** The handler threw, or took longer than its timeout. */
    record Failure(String errorType, String errorMessage, String payload) implements FunctionResult {

        static Failure of(Throwable thrown) {
            var message = Objects.requireNonNullElse(thrown.getMessage(), "");
            var json = Json.object().put("errorMessage", message).put("errorType", thrown.getClass().getName());
            var stack = json.putArray("stackTrace");
            Arrays.stream(thrown.getStackTrace()).map(StackTraceElement::toString).map(TextNode::valueOf)
                    .forEach((JsonNode frame) -> stack.add(frame));
            return new Failure(thrown.getClass().getName(), message, Json.write(json));
        }

        /** Lambda's words for a function that did not end in time. */
        static Failure timedOut(String requestId, double seconds) {
            var message = "RequestId: %s Error: Task timed out after %.2f seconds".formatted(requestId, seconds);
            return new Failure("Sandbox.Timedout", message, Json
                    .write(Json.object().put("errorType", "Sandbox.Timedout").put("errorMessage", message)));
        }
    }
}
