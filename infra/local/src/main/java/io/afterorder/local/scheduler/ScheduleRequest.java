package io.afterorder.local.scheduler;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.local.http.Json;

import java.time.Instant;

import static io.afterorder.local.scheduler.Checks.ANY;
import static io.afterorder.local.scheduler.Checks.NAME;
import static io.afterorder.local.scheduler.Checks.QUEUE_ARN;
import static io.afterorder.local.scheduler.Checks.ROLE_ARN;
import static io.afterorder.local.scheduler.Checks.TOKEN;
import static io.afterorder.local.scheduler.Checks.invalid;
import static io.afterorder.local.scheduler.Checks.oneOf;
import static io.afterorder.local.scheduler.Checks.range;
import static io.afterorder.local.scheduler.Checks.required;
import static io.afterorder.local.scheduler.Checks.text;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What CreateSchedule and UpdateSchedule ask for, checked as AWS checks it.
 *
 * @param definition the fields as GetSchedule answers them, with AWS's defaults filled in
 * @param token the client token; empty where none was given
 */
record ScheduleRequest(ScheduleKey key, String token, Instant due, ObjectNode definition) {
    /** Scheduler passes at most 256 KB on to its target. */
    private static final int MAX_INPUT_BYTES = 256 * 1024;

    static ScheduleRequest of(String name, JsonNode body) {
        text(name, "name", 1, 64, NAME);
        text(body, "GroupName", "groupName", 1, 64, NAME);
        text(body, "ClientToken", "clientToken", 1, 64, TOKEN);
        text(body, "Description", "description", 0, 512, ANY);
        oneOf(body, "State", "state", "ENABLED", "DISABLED");
        oneOf(body, "ActionAfterCompletion", "actionAfterCompletion", "NONE", "DELETE");
        required(body, "ScheduleExpression", "scheduleExpression");
        text(body, "ScheduleExpression", "scheduleExpression", 1, 256, ANY);
        text(body, "ScheduleExpressionTimezone", "scheduleExpressionTimezone", 1, 50, ANY);
        checkWindow(body);
        checkTarget(body);

        var definition = withDefaults(body);
        var due = AtExpression.instant(definition.get("ScheduleExpression").asText(),
                definition.get("ScheduleExpressionTimezone").asText());
        return new ScheduleRequest(new ScheduleKey(definition.get("GroupName").asText(), name),
                Json.text(body, "ClientToken"), due, definition);
    }

    private static void checkWindow(JsonNode body) {
        required(body, "FlexibleTimeWindow", "flexibleTimeWindow");
        var window = body.get("FlexibleTimeWindow");
        required(window, "Mode", "flexibleTimeWindow.mode");
        oneOf(window, "Mode", "flexibleTimeWindow.mode", "OFF", "FLEXIBLE");
        range(window, "MaximumWindowInMinutes", "flexibleTimeWindow.maximumWindowInMinutes", 1, 1440);
        var flexible = window.get("Mode").asText().equals("FLEXIBLE");
        if (flexible != window.hasNonNull("MaximumWindowInMinutes")) {
            throw invalid(flexible
                    ? "MaximumWindowInMinutes must be provided when FlexibleTimeWindow's mode is FLEXIBLE."
                    : "MaximumWindowInMinutes must not be provided when FlexibleTimeWindow's mode is OFF.");
        }
    }

    private static void checkTarget(JsonNode body) {
        required(body, "Target", "target");
        var target = body.get("Target");
        required(target, "Arn", "target.arn");
        text(target, "Arn", "target.arn", 1, 1600, ANY);
        required(target, "RoleArn", "target.roleArn");
        text(target, "RoleArn", "target.roleArn", 1, 1600, ROLE_ARN);
        text(target.path("DeadLetterConfig"), "Arn", "target.deadLetterConfig.arn", 1, 1600, QUEUE_ARN);
        range(target.path("RetryPolicy"), "MaximumRetryAttempts", "target.retryPolicy.maximumRetryAttempts", 0, 185);
        range(target.path("RetryPolicy"), "MaximumEventAgeInSeconds", "target.retryPolicy.maximumEventAgeInSeconds", 60,
                86_400);
        var arn = target.get("Arn").asText();
        if (!arn.startsWith("arn:aws") || arn.split(":", 6).length < 6) {
            throw invalid("Provided Arn is not in correct format.");
        }
        checkInput(target, arn);
    }

    private static void checkInput(JsonNode target, String arn) {
        if (!target.hasNonNull("Input")) {
            return;
        }
        var input = target.get("Input").asText();
        text(input, "target.input", 1, Integer.MAX_VALUE, ANY);
        var bytes = input.getBytes(UTF_8).length;
        if (bytes > MAX_INPUT_BYTES) {
            throw invalid("Target Input is " + bytes + " bytes; at most " + MAX_INPUT_BYTES + " are allowed.");
        }
        if (arn.contains(":lambda:")) {
            try {
                Json.MAPPER.readTree(input);
            } catch (JsonProcessingException e) {
                throw invalid(
                        "Invalid RequestJson provided. Reason: a Lambda target's Input must be well-formed JSON.");
            }
        }
    }

    private static ObjectNode withDefaults(JsonNode body) {
        ObjectNode definition = body.deepCopy();
        definition.remove("ClientToken");
        definition.put("GroupName", body.path("GroupName").asText(ScheduleKey.DEFAULT_GROUP));
        definition.put("State", body.path("State").asText("ENABLED"));
        definition.put("ScheduleExpressionTimezone", body.path("ScheduleExpressionTimezone").asText("UTC"));
        definition.put("ActionAfterCompletion", body.path("ActionAfterCompletion").asText("NONE"));
        var retry = ((ObjectNode) definition.get("Target")).withObjectProperty("RetryPolicy");
        retry.put("MaximumRetryAttempts", retry.path("MaximumRetryAttempts").asInt(185));
        retry.put("MaximumEventAgeInSeconds", retry.path("MaximumEventAgeInSeconds").asInt(86_400));
        return definition;
    }
}
