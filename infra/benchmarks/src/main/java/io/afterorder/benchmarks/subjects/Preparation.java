package io.afterorder.benchmarks.subjects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.local.lambda.FunctionResult.Failure;
import io.afterorder.local.lambda.FunctionResult.Success;
import io.afterorder.local.stack.LocalStack;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Brings orders, by the stack's own functions, to where the function under measurement takes them on. */
final class Preparation {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOUCH = "review-request";
    /** Six days after it the message is due, in summer and in winter time. */
    private static final Duration SINCE_DELIVERED = Duration.ofDays(6).plusHours(2);

    private final LocalStack stack;
    private final SampleEvents samples;

    Preparation(LocalStack stack, SampleEvents samples) {
        this.stack = stack;
        this.samples = samples;
    }

    /** A confirmed order; gives the event that it has been shipped. */
    String shippedOrder() {
        var order = samples.nextOrder();
        invoke("OrderEventsFunction", SampleEvents.confirmed(order, stack.now().minus(Duration.ofDays(1))));
        return SampleEvents.shipped(order, stack.now());
    }

    /** A shipped order with messages planned; gives the event that it is cancelled. */
    String cancelledOrder() {
        var order = samples.nextOrder();
        invoke("OrderEventsFunction", SampleEvents.confirmed(order, stack.now().minus(Duration.ofDays(1))));
        invoke("OrderEventsFunction", SampleEvents.shipped(order, stack.now()));
        return SampleEvents.cancelled(order, stack.now());
    }

    /** A letter that came in by the queue and one that came by a schedule; gives the word to replay them. */
    String replayOfTwoLetters() {
        var function = stack.template().function("SendFollowUpFunction").arn() + ":live";
        stack.send("DeadLetterQueue", "{}");
        stack.sqs().sendMessage(letter -> letter.queueUrl(stack.template().queue("DeadLetterQueue").url())
                .messageBody("{}").messageAttributes(Map.of("SCHEDULE_ARN", text("arn:schedule"), "TARGET_ARN",
                        text(function), "ERROR_CODE", text("AWSLambda.TooManyRequestsException"))));
        return "{\"command\":\"replay\",\"all\":\"true\"}";
    }

    private static MessageAttributeValue text(String value) {
        return MessageAttributeValue.builder().dataType("String").stringValue(value).build();
    }

    /** A delivered order with a message that is due; gives what the message's schedule says to its target. */
    String dueFollowUp() {
        var order = samples.nextOrder();
        var delivered = stack.now().minus(SINCE_DELIVERED);
        invoke("OrderEventsFunction", SampleEvents.confirmed(order, delivered.minus(Duration.ofDays(4))));
        var planned = invoke("OrderEventsFunction", SampleEvents.delivered(order, delivered));
        var followUp = StreamSupport.stream(planned.path("followUps").spliterator(), false)
                .filter(each -> each.path("touch").asText().equals(TOUCH)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + TOUCH + " was planned: " + planned));
        return JSON.createObjectNode().put("orderId", order).put("campaign", followUp.path("campaign").asText())
                .put("touch", TOUCH).put("due", followUp.path("due").asText()).toString();
    }

    /** An order with a message that was sent; gives the same as {@link #dueFollowUp}. */
    JsonNode sentFollowUp() {
        var wake = dueFollowUp();
        invoke("SendFollowUpFunction", wake);
        return read(wake);
    }

    private JsonNode invoke(String function, String event) {
        return switch (stack.invoke(function, event)) {
            case Success(var payload) -> read(payload);
            case Failure(var type, var message, _) -> throw new IllegalStateException(
                    "%s failed on %s: %s: %s".formatted(function, event, type, message));
        };
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("this is no JSON: " + json, e);
        }
    }
}
