package io.afterorder.deadletters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.aws.Json;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads a message of the dead-letter queue, whoever put it there: Afterorder itself, the queue of order events when it gave
 * up, EventBridge Scheduler, a rule of the event bus, or Lambda for an invocation whose caller did not wait.
 *
 * <p>Forms: EventBridge Scheduler and EventBridge user guides, "dead-letter queue"; Lambda developer guide, "Capturing
 * records of asynchronous invocations".
 */
final class LetterReading {
    private final Message message;
    private final JsonNode body;

    private LetterReading(Message message) {
        this.message = message;
        this.body = json(message.body());
    }

    static Letter of(Message message) {
        return new LetterReading(message).read();
    }

    private Letter read() {
        if (body.hasNonNull("why") && body.hasNonNull("door") && body.has("body")) {
            return own();
        }
        if (body.has("requestPayload") && body.has("requestContext")) {
            return invocation();
        }
        if (attribute("SCHEDULE_ARN").isPresent()) {
            return undelivered("wake", "schedule", "SCHEDULE_ARN", "EXECUTION_ID");
        }
        if (attribute("RULE_ARN").isPresent()) {
            return undelivered(kind(attribute("TARGET_ARN").orElse("")), "event-rule", "RULE_ARN", "EVENT_ID");
        }
        return givenUp();
    }

    private Letter own() {
        var door = body.path("door").asText().equals("queue") ? new Door.Queue() : new Door.Invocation();
        return new Letter(message.messageId(), body.path("what").asText(), body.path("why").asText(),
                body.path("where").asText(), Optional.of(body.path("attempt").asInt()),
                instant(body.path("at").asText()), body.path("correlationId").asText(), door, Optional.empty(),
                body.path("body").asText(), !body.has("bodyLength"));
    }

    private Letter invocation() {
        var context = body.path("requestContext");
        var function = context.path("functionArn").asText();
        var failure = body.path("responsePayload");
        var kind = failure.path("errorType").asText("no error told");
        return new Letter(message.messageId(), kind(function),
                "the function failed: " + kind.substring(kind.lastIndexOf('.') + 1) + " ("
                        + context.path("condition").asText() + ")",
                Functions.name(function), Optional.of(context.path("approximateInvokeCount").asInt()),
                instant(body.path("timestamp").asText()), context.path("requestId").asText(),
                new Door.Function("invocation", function),
                Optional.of(failure.path("errorMessage").asText("")).filter(words -> !words.isEmpty()),
                body.path("requestPayload").toString(), true);
    }

    private Letter undelivered(String what, String by, String source, String correlation) {
        var target = attribute("TARGET_ARN").orElse("");
        var code = attribute("ERROR_CODE").orElse("no error told");
        return new Letter(message.messageId(), what, "the function could not be invoked: " + code,
                Functions.name(target), attribute("RETRY_ATTEMPTS").map(retries -> Integer.parseInt(retries) + 1),
                sentAt(), attribute(correlation).or(() -> attribute(source)).orElse(""), new Door.Function(by, target),
                attribute("ERROR_MESSAGE"), message.body(),
                attribute("IS_PAYLOAD_TRUNCATED").filter("true"::equals).isEmpty());
    }

    /** The queue's own redrive, which says nothing. */
    private Letter givenUp() {
        return new Letter(message.messageId(), "order-event",
                "it was delivered as often as the queue allows, and failed each time", "queue", Optional.empty(),
                sentAt(), message.messageId(), new Door.Queue(), Optional.empty(), message.body(), true);
    }

    private static String kind(String function) {
        var name = Functions.name(function);
        if (name.endsWith("send-follow-up")) {
            return "wake";
        }
        return name.endsWith("mail-events") ? "mail-event" : "order-event";
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(message.messageAttributes().get(name)).map(MessageAttributeValue::stringValue);
    }

    private Instant sentAt() {
        var milliseconds = message.attributes().get(MessageSystemAttributeName.SENT_TIMESTAMP);
        return milliseconds == null ? Instant.EPOCH : Instant.ofEpochMilli(Long.parseLong(milliseconds));
    }

    private Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException _) {
            return sentAt();
        }
    }

    private static JsonNode json(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (JsonProcessingException _) {
            return Json.MAPPER.createObjectNode();
        }
    }
}
