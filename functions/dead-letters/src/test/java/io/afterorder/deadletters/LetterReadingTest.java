package io.afterorder.deadletters;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way into the dead letters gives one and the same form. */
class LetterReadingTest {
    private static final Instant SENT = Instant.parse("2026-03-02T10:15:30Z");
    private static final String FUNCTIONS = "arn:aws:lambda:eu-central-1:123456789012:function:afterorder-";

    @Test
    void afterorders_own_envelope() {
        var letter = letter("""
                {"what":"order-event","why":"$.type: \\"teleported\\" is not known","where":"$.type","door":"queue","attempt":2,
                 "at":"2026-03-02T09:00:00Z","correlationId":"c-1","body":"{\\"eventId\\":\\"1\\"}"}""", Map.of());

        assertThat(letter).isEqualTo(new Letter("m-1", "order-event", "$.type: \"teleported\" is not known", "$.type",
                Optional.of(2), Instant.parse("2026-03-02T09:00:00Z"), "c-1", new Door.Queue(), Optional.empty(),
                "{\"eventId\":\"1\"}", true));
    }

    @Test
    void an_envelope_whose_body_was_cut_says_so() {
        assertThat(letter("""
                {"what":"order-event","why":"w","where":"$","door":"invocation","attempt":1,"at":"2026-03-02T09:00:00Z",
                 "correlationId":"c-1","body":"{\\"ev","bodyLength":300000}""", Map.of())).satisfies(letter -> {
            assertThat(letter.isWhole()).isFalse();
            assertThat(letter.door()).isEqualTo(new Door.Invocation());
        });
    }

    @Test
    void a_record_of_an_invocation_that_nobody_waited_for_without_the_failures_own_words() {
        var letter = letter(
                """
                {"version":"1.0","timestamp":"2026-03-02T09:00:00Z",
                 "requestContext":{"requestId":"r-1","functionArn":"%smail-events:live","condition":"RetriesExhausted","approximateInvokeCount":3},
                 "requestPayload":{"source":"aws.ses"},
                 "responsePayload":{"errorType":"java.lang.IllegalStateException","errorMessage":"for ida@x.example"}}"""
                        .formatted(FUNCTIONS),
                Map.of());

        assertThat(letter).isEqualTo(new Letter("m-1", "mail-event",
                "the function failed: IllegalStateException (RetriesExhausted)", "afterorder-mail-events",
                Optional.of(3), Instant.parse("2026-03-02T09:00:00Z"), "r-1",
                new Door.Function("invocation", FUNCTIONS + "mail-events:live"), Optional.of("for ida@x.example"),
                "{\"source\":\"aws.ses\"}", true));
    }

    @Test
    void a_wake_that_the_scheduler_could_not_deliver() {
        var letter = letter("{\"orderId\":\"1\"}",
                Map.of("SCHEDULE_ARN", "arn:schedule", "TARGET_ARN", FUNCTIONS + "send-follow-up:live", "ERROR_CODE",
                        "AWSLambda.TooManyRequestsException", "ERROR_MESSAGE", "Rate exceeded", "RETRY_ATTEMPTS", "185",
                        "EXECUTION_ID", "e-1", "IS_PAYLOAD_TRUNCATED", "false"));

        assertThat(letter).isEqualTo(new Letter("m-1", "wake",
                "the function could not be invoked: AWSLambda.TooManyRequestsException", "afterorder-send-follow-up",
                Optional.of(186), SENT, "e-1", new Door.Function("schedule", FUNCTIONS + "send-follow-up:live"),
                Optional.of("Rate exceeded"), "{\"orderId\":\"1\"}", true));
    }

    @Test
    void an_event_that_the_event_bus_could_not_deliver() {
        var letter = letter("{\"source\":\"aws.ses\"}", Map.of("RULE_ARN", "arn:rule", "TARGET_ARN",
                FUNCTIONS + "mail-events:live", "ERROR_CODE", "NO_PERMISSIONS", "RETRY_ATTEMPTS", "10"));

        assertThat(letter.what()).isEqualTo("mail-event");
        assertThat(letter.door().label()).isEqualTo("event-rule");
        assertThat(letter.correlationId()).isEqualTo("arn:rule");
        assertThat(letter.attempt()).contains(11);
    }

    @Test
    void what_the_queue_gave_up_on_even_where_it_is_no_json() {
        var letter = letter("{broken", Map.of());

        assertThat(letter.why()).isEqualTo("it was delivered as often as the queue allows, and failed each time");
        assertThat(letter.door()).isEqualTo(new Door.Queue());
        assertThat(letter.body()).isEqualTo("{broken");
        assertThat(letter.at()).isEqualTo(SENT);
    }

    private static Letter letter(String body, Map<String, String> attributes) {
        return LetterReading.of(Message.builder().messageId("m-1").body(body)
                .attributes(Map.of(MessageSystemAttributeName.SENT_TIMESTAMP, Long.toString(SENT.toEpochMilli())))
                .messageAttributes(attributes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                        attribute -> MessageAttributeValue.builder().dataType("String")
                                .stringValue(attribute.getValue()).build())))
                .build());
    }
}
