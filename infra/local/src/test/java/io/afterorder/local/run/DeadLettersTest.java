package io.afterorder.local.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.OrderId;
import io.afterorder.local.aws.HeldMessage;
import io.afterorder.local.lambda.FunctionResult.Success;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Dead letters of every kind, through the function that an operator invokes, on the whole stack. */
class DeadLettersTest extends OnLocalStack {
    private static final String ORDER = "302-5551234-7654321";
    private static final String TELEPORTED = """
            {"eventId":"9","orderId":"%s","type":"teleported","occurredAt":"2026-03-02T10:00:00Z","note":"Ida Brandt"}"""
            .formatted(ORDER);
    private static final String CONFIRMED = """
            {"eventId":"1","orderId":"%s","type":"confirmed","occurredAt":"2026-03-02T10:00:00Z",
             "salesChannel":{"channel":"AMAZON","marketplaceId":"A1PA6795UKMFR9"},"fulfilment":"MERCHANT","orderedAt":"2026-03-02T10:00:00Z",
             "items":[{"sku":"HL-KETTLE-08","asin":"B0C7KETTL1","title":"Wasserkessel","quantity":1}],
             "buyer":{"email":"c3wq8m1xk7nd5tz@marketplace.amazon.de"}}"""
            .formatted(ORDER);
    private static final String SHIPPED = """
            {"eventId":"2","orderId":"%s","type":"shipped","occurredAt":"2026-03-03T10:00:00Z"}""".formatted(ORDER);

    @Test
    void letters_are_listed_by_reason_and_looking_at_them_takes_none_away() throws JsonProcessingException {
        stack().send("OrderEventsQueue", TELEPORTED);
        stack().send("OrderEventsQueue", TELEPORTED.replace("\"9\"", "\"10\""));
        stack().send("OrderEventsQueue", "{broken");
        stack().settle();

        var answer = asked("list", Map.of());
        assertThat(answer.path("letters").asInt()).isEqualTo(3);
        assertThat(answer.path("reasons").findValuesAsText("count")).containsExactly("2", "1");
        assertThat(answer.path("reasons").path(0).path("reason").asText()).contains("teleported");
        assertThat(asked("list", Map.of())).isEqualTo(answer);
    }

    @Test
    void what_came_in_is_shown_only_to_who_asks_for_it() throws JsonProcessingException {
        stack().send("OrderEventsQueue", TELEPORTED);
        stack().settle();

        assertThat(asked("list", Map.of()).toString()).doesNotContain("Ida");
        assertThat(asked("explain", Map.of("id", firstId())).toString()).doesNotContain("Ida")
                .contains("\"where\":\"$.type\"", "\"door\":\"queue\"", "through its door, the queue");
        assertThat(asked("explain", Map.of("id", firstId().substring(0, 8), "body", "true")).path("body").asText())
                .isEqualTo(TELEPORTED);
    }

    @Test
    void an_event_that_the_queue_gave_up_on_is_applied_once_however_often_it_is_replayed()
            throws JsonProcessingException {
        bury(CONFIRMED, Map.of());
        bury(CONFIRMED, Map.of());
        bury(SHIPPED, Map.of());

        var answer = asked("replay", Map.of("all", "true"));
        stack().settle();

        assertThat(answer.path("replayed")).hasSize(3);
        assertThat(answer.path("failed")).isEmpty();
        assertThat(letters()).isEmpty();
        assertThat(documents(new OrderId(ORDER)).state().label()).isEqualTo("SCHEDULED");
        assertThat(orders().load(new OrderId(ORDER), stack().now()).order().timeline().events()).hasSize(2);
    }

    @Test
    void a_wake_that_could_not_be_delivered_is_sent_once_however_often_it_is_replayed() throws JsonProcessingException {
        ship();
        var wake = """
                {"orderId":"%s","campaign":"after-purchase","touch":"product-documents","due":"%s"}""".formatted(ORDER,
                DUE);
        var attributes = Map.of("SCHEDULE_ARN", "arn:schedule", "TARGET_ARN",
                stack().template().function("SendFollowUpFunction").arn() + ":live", "ERROR_CODE",
                "AWSLambda.TooManyRequestsException");
        bury(wake, attributes);
        bury(wake, attributes);
        stack().advanceTo(DUE);

        asked("replay", Map.of("all", "true"));
        stack().settle();

        assertThat(documents(new OrderId(ORDER)).state().label()).isEqualTo("SENT");
        assertThat(stack().mail().sentMails()).hasSize(1);
        assertThat(letters()).isEmpty();
    }

    @Test
    void an_invocation_that_failed_goes_back_to_its_function_and_fails_again_where_nothing_was_mended()
            throws JsonProcessingException {
        stack().invokeAsynchronously("SendFollowUpFunction", "{\"orderId\":\"" + ORDER + "\"}");
        stack().advanceBy(Duration.ofMinutes(5));
        var first = firstId();
        assertThat(asked("explain", Map.of("id", first)).path("why").asText())
                .isEqualTo("the function failed: IllegalArgumentException (RetriesExhausted)");

        assertThat(asked("replay", Map.of("id", first)).path("replayed").path(0).asText()).isEqualTo(first);
        assertThat(letters()).isEmpty();

        stack().advanceBy(Duration.ofMinutes(5));
        assertThat(letters()).as("a letter of its own").hasSize(1).doesNotContain(first);
    }

    @Test
    void a_letter_of_somebody_elses_function_stays_where_it_is() throws JsonProcessingException {
        bury("{}", Map.of("RULE_ARN", "arn:rule", "TARGET_ARN",
                "arn:aws:lambda:eu-central-1:999999999999:function:others", "ERROR_CODE", "NO_PERMISSIONS"));

        assertThat(asked("replay", Map.of("all", "true")).path("failed").path(0).path("why").asText())
                .isEqualTo("the function others is none of this stack's");
        assertThat(letters()).hasSize(1);
    }

    @Test
    void a_letter_is_discarded_for_a_reason_and_no_other_goes_with_it() throws JsonProcessingException {
        bury(CONFIRMED, Map.of());
        bury(SHIPPED, Map.of());
        var first = firstId();

        assertThat(asked("discard", Map.of("id", first)).path("error").asText())
                .isEqualTo("$.reason: is missing; discard needs it");
        assertThat(asked("discard", Map.of("id", first, "reason", "sent by hand")).path("discarded").asText())
                .isEqualTo(first);
        assertThat(letters()).hasSize(1).doesNotContain(first);
    }

    @Test
    void what_makes_no_sense_is_answered_with_what_does() throws JsonProcessingException {
        assertThat(asked("burn", Map.of()).path("error").asText())
                .isEqualTo("$.command: \"burn\" is not known; write list, explain, replay or discard");
        assertThat(asked("replay", Map.of("id", "0123456")).path("error").asText())
                .isEqualTo("there is no dead letter \"0123456\"; list shows those that there are");
    }

    private void ship() {
        stack().send("OrderEventsQueue", CONFIRMED);
        stack().send("OrderEventsQueue", SHIPPED);
        stack().settle();
    }

    /** As AWS leaves it. */
    private void bury(String body, Map<String, String> attributes) {
        stack().sqs().sendMessage(message -> message.queueUrl(stack().template().queue("DeadLetterQueue").url())
                .messageBody(body).messageAttributes(attributes.entrySet().stream().collect(Collectors
                        .toMap(Map.Entry::getKey, attribute -> MessageAttributeValue.builder().dataType("String")
                                .stringValue(attribute.getValue()).build()))));
    }

    private JsonNode asked(String command, Map<String, String> fields) throws JsonProcessingException {
        ObjectNode request = Project.JSON.createObjectNode().put("command", command);
        fields.forEach(request::put);
        var result = stack().invoke("DeadLettersFunction", request.toString());
        assertThat(result).isInstanceOf(Success.class);
        return Project.JSON.readTree(result.payload());
    }

    private String firstId() {
        return letters().getFirst();
    }

    /** The queue's own word, which takes none of them. */
    private List<String> letters() {
        return stack().queueMessages("DeadLetterQueue").stream().map(HeldMessage::id).toList();
    }
}
