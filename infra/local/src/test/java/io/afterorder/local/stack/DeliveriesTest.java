package io.afterorder.local.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.aws.HeldMessage;
import io.afterorder.local.handlers.Seen;
import io.afterorder.local.http.Json;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import static org.assertj.core.api.Assertions.assertThat;

/** What reaches the functions from queues, callers that do not wait, events and schedules. */
class DeliveriesTest extends OnTestTemplate {
    @Nested
    class Queues {
        @Test
        void come_to_the_function_in_batches_of_its_size_with_awss_record() {
            try (var stack = stack().start()) {
                for (int i = 0; i < 7; i++) {
                    stack.send("Events", "message " + i);
                }
                stack.settle();

                assertThat(batches()).containsExactly(5, 2);
                assertThat(stack.queueMessages("Events")).isEmpty();
                var record = Seen.all().getFirst().event().path("Records").path(0);
                assertThat(record.properties()).extracting(Map.Entry::getKey).containsExactly("messageId",
                        "receiptHandle", "body", "attributes", "messageAttributes", "md5OfBody", "eventSource",
                        "eventSourceARN", "awsRegion");
                assertThat(record.at("/attributes/ApproximateReceiveCount").asText()).isEqualTo("1");
                assertThat(record.at("/attributes/SentTimestamp").asText())
                        .isEqualTo(Long.toString(START.toEpochMilli()));
                assertThat(Json.text(record, "eventSource")).isEqualTo("aws:sqs");
            }
        }

        @Test
        void keep_what_failed_alone_and_give_it_up_to_the_dead_letters_after_its_receive_count() {
            try (var stack = stack().start()) {
                stack.send("Events", "fail");
                stack.send("Events", "fine");
                stack.advanceBy(Duration.ofMinutes(10));

                assertThat(receiveCountsOf("fail")).containsExactly("1", "2", "3");
                assertThat(receiveCountsOf("fine")).containsExactly("1");
                assertThat(Seen.all()).extracting(Seen::at).containsExactly(START, START.plus(Duration.ofMinutes(2)),
                        START.plus(Duration.ofMinutes(4)));
                assertThat(stack.queueMessages("DeadLetters")).extracting(HeldMessage::body).containsExactly("fail");
            }
        }

        @Test
        void keep_the_whole_batch_if_the_function_throws_or_names_a_message_that_is_not_in_it() {
            try (var stack = stack().start()) {
                stack.send("Events", "throw");
                stack.settle();
                stack.send("Events", "answer nonsense");
                stack.settle();

                assertThat(stack.queueMessages("Events")).extracting(HeldMessage::body)
                        .containsExactlyInAnyOrder("throw", "answer nonsense");
            }
        }

        private List<Integer> batches() {
            return Seen.all().stream().map(seen -> seen.event().path("Records").size()).toList();
        }

        private List<String> receiveCountsOf(String body) {
            return Seen.all().stream()
                    .flatMap(seen -> StreamSupport.stream(seen.event().path("Records").spliterator(), false))
                    .filter(record -> Json.text(record, "body").equals(body))
                    .map(record -> record.at("/attributes/ApproximateReceiveCount").asText()).toList();
        }
    }

    @Nested
    class Asynchronous_invocations {
        @Test
        void are_tried_three_times_and_then_leave_their_record() throws JsonProcessingException {
            try (var stack = stack().start()) {
                stack.invokeAsynchronously("Target", "{\"fail\":1}");
                stack.advanceBy(Duration.ofMinutes(30));

                assertThat(Seen.all()).extracting(Seen::at).containsExactly(START, START.plus(Duration.ofMinutes(1)),
                        START.plus(Duration.ofMinutes(3)));
                var record = deadLetter(stack);
                assertThat(record.at("/requestContext/condition").asText()).isEqualTo("RetriesExhausted");
                assertThat(record.at("/requestContext/approximateInvokeCount").asInt()).isEqualTo(3);
                assertThat(record.at("/requestPayload/fail").asInt()).isEqualTo(1);
                assertThat(record.at("/responseContext/functionError").asText()).isEqualTo("Unhandled");
                assertThat(record.at("/responsePayload/errorMessage").asText()).isEqualTo("failed on demand");
            }
        }

        @Test
        void that_grew_too_old_while_nobody_ran_them_are_not_tried_again() throws JsonProcessingException {
            try (var stack = stack().dataFolder(folder).start()) {
                stack.invokeAsynchronously("Target", "{\"fail\":1}");
            }
            write(folder.resolve("time"), START.plus(Duration.ofHours(2)).toString());
            try (var later = stack().dataFolder(folder).start()) {
                later.settle();

                assertThat(Seen.all()).isEmpty();
                assertThat(deadLetter(later).at("/requestContext/condition").asText()).isEqualTo("EventAgeExceeded");
            }
        }

        private JsonNode deadLetter(LocalStack stack) throws JsonProcessingException {
            return Json.MAPPER.readTree(stack.queueMessages("DeadLetters").getFirst().body());
        }
    }

    @Nested
    class Events_and_schedules {
        @Test
        void an_event_goes_to_the_functions_whose_rule_it_matches() {
            try (var stack = stack().start()) {
                stack.publish(event("Email Delivered"));
                stack.publish(event("Something Else"));
                stack.settle();

                assertThat(Seen.all()).singleElement().satisfies(
                        seen -> assertThat(Json.text(seen.event(), "detail-type")).isEqualTo("Email Delivered"));
            }
        }

        @Test
        void schedules_fire_in_the_order_of_their_times_each_at_its_own() {
            try (var stack = stack().start(); var scheduler = scheduler(stack)) {
                schedule(stack, scheduler, "second", "2026-03-01T09:20:00");
                schedule(stack, scheduler, "first", "2026-03-01T09:10:00");
                List<Instant> stops = new ArrayList<>();
                stack.advanceTo(START.plus(Duration.ofMinutes(30)), stops::add);

                assertThat(Seen.all()).extracting(seen -> Json.text(seen.event(), "name")).containsExactly("first",
                        "second");
                assertThat(stops).containsExactly(START.plus(Duration.ofMinutes(10)),
                        START.plus(Duration.ofMinutes(20)), START.plus(Duration.ofMinutes(30)));
                assertThat(Seen.all()).extracting(Seen::at).containsExactlyElementsOf(stops.subList(0, 2));
            }
        }

        private String event(String detailType) {
            return """
                    {"version":"0","id":"1","detail-type":"%s","source":"aws.ses","account":"000000000000",
                     "time":"2026-03-01T09:00:00Z","region":"eu-central-1","resources":[],
                     "detail":{"mail":{"tags":{"test":["1"]}}}}""".formatted(detailType);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
