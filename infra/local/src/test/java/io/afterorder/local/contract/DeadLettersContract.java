package io.afterorder.local.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.aws.Json;
import io.afterorder.aws.sqs.SqsDeadLetters;
import io.afterorder.domain.port.DeadLetters;
import io.afterorder.domain.port.DeadLetters.DeadLetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@link DeadLetters} promises, on a queue of its own. */
abstract class DeadLettersContract {
    private final CallCount calls = new CallCount();
    private SqsClient client;
    private String queue;
    private DeadLetters letters;

    abstract Venue venue();

    @BeforeEach
    void createQueue() {
        client = SqsDeadLetters.client(venue().clients().observedBy(calls));
        queue = client.createQueue(wanted -> wanted.queueName(Unique.name("letters"))).queueUrl();
        letters = new SqsDeadLetters(client, queue);
    }

    @AfterEach
    void deleteQueue() {
        client.deleteQueue(unwanted -> unwanted.queueUrl(queue));
        client.close();
    }

    @Test
    void a_letter_says_what_failed_why_where_and_how_it_came_in() throws JsonProcessingException {
        var body = "{\"orderId\": \"903\", \"quantity\": \"two\"}";
        assertThat(calls.during(() -> letters.add(letter(body)))).containsExactly("SendMessage");

        assertThat(received()).isEqualTo(Json.MAPPER.readTree("""
                {"what": "order-event", "why": "quantity is no number", "where": "$.items[0].quantity",
                 "door": "queue", "attempt": 3, "at": "2026-03-02T10:15:30Z", "correlationId": "c-1",
                 "body": "{\\"orderId\\": \\"903\\", \\"quantity\\": \\"two\\"}"}"""));
    }

    @Test
    void a_body_keeps_every_character_even_those_that_the_queue_refuses() throws JsonProcessingException {
        var body = "größe 日本 🙂 \u0000 \u001b \uFFFF \uD83D";

        letters.add(letter(body));

        assertThat(received().path("body").textValue()).isEqualTo(body);
    }

    @Test
    void a_body_too_long_for_a_message_is_cut_and_says_so() throws JsonProcessingException {
        var body = "日\"x".repeat(100_000);

        letters.add(letter(body));

        var letter = received();
        assertThat(body).startsWith(letter.path("body").textValue());
        assertThat(letter.path("body").textValue()).hasSizeGreaterThan(50_000);
        assertThat(letter.path("bodyLength").intValue()).isEqualTo(300_000);
        assertThat(letter.path("why").textValue()).isEqualTo("quantity is no number");
    }

    private static DeadLetter letter(String body) {
        return new DeadLetter("order-event", "quantity is no number", "$.items[0].quantity", "queue", 3,
                Instant.parse("2026-03-02T10:15:30Z"), "c-1", body);
    }

    private JsonNode received() throws JsonProcessingException {
        var messages = client.receiveMessage(request -> request.queueUrl(queue).waitTimeSeconds(5)).messages();
        assertThat(messages).hasSize(1);
        return Json.MAPPER.readTree(messages.getFirst().body());
    }
}
