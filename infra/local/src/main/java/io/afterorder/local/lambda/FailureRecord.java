package io.afterorder.local.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.afterorder.local.http.Json;

import java.time.Instant;
import java.util.Optional;

/** The record that Lambda sends to a failure destination (developer guide, "Capturing records of asynchronous invocations"). */
final class FailureRecord {
    private FailureRecord() {}

    static String of(PendingInvocation invocation, String condition, Optional<FunctionResult.Failure> failure,
            Instant now) {
        var record = Json.object().put("version", "1.0").put("timestamp", now.toString());
        record.putObject("requestContext").put("requestId", invocation.requestId())
                .put("functionArn", qualified(invocation.functionArn())).put("condition", condition)
                .put("approximateInvokeCount", invocation.attempts());
        record.set("requestPayload", json(invocation.payload()));
        failure.ifPresent(last -> {
            record.putObject("responseContext").put("statusCode", 200).put("executedVersion", "$LATEST")
                    .put("functionError", "Unhandled");
            record.set("responsePayload", json(last.payload()));
        });
        return Json.write(record);
    }

    private static String qualified(String arn) {
        // arn:aws:lambda:region:account:function:name has seven parts without a qualifier.
        return arn.split(":").length > 7 ? arn : arn + ":$LATEST";
    }

    private static JsonNode json(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (JsonProcessingException _) {
            return TextNode.valueOf(text);
        }
    }
}
