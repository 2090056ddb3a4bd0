package io.afterorder.aws.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.aws.Json;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.Reason;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.port.DeadLetters.DeadLetter;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class EventLogTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final EventLog log = new EventLog(new PrintStream(bytes, true, StandardCharsets.UTF_8),
            InstantSource.fixed(NOW));

    @Test
    void says_where_a_follow_up_stands_and_why_and_counts_it() throws JsonProcessingException {
        log.followUp(followUp(new State.Skipped(new Reason("order.cancelled", "the order was cancelled"), NOW)));

        assertThat(line()).isEqualTo(Json.MAPPER.readTree("""
                {"timestamp": "2026-03-02T10:15:30Z", "level": "INFO", "message": "follow-up SKIPPED",
                 "orderId": "903-1234567-1234567", "campaign": "after-purchase", "touch": "check-up",
                 "state": "SKIPPED", "due": "2026-03-02T10:15:30Z",
                 "reason": "order.cancelled", "reasonText": "the order was cancelled",
                 "_aws": {"Timestamp": 1772446530000, "CloudWatchMetrics": [{"Namespace": "Afterorder",
                   "Dimensions": [[]], "Metrics": [{"Name": "Skipped", "Unit": "Count"}]}]},
                 "Skipped": 1}"""));
    }

    @Test
    void counts_nothing_where_a_follow_up_only_waits() throws JsonProcessingException {
        log.followUp(followUp(new State.Scheduled()));

        assertThat(line().has("_aws")).isFalse();
    }

    @Test
    void says_what_failed_but_not_a_word_of_what_came_in() throws JsonProcessingException {
        log.deadLetter(new DeadLetter("order-event", "no such field", "$.x", "queue", 2, NOW, "c-1",
                "{\"buyer\": \"Ada\"}"));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContain("Ada");
        assertThat(line().path("DeadLettered").intValue()).isEqualTo(1);
        assertThat(line().path("where").textValue()).isEqualTo("$.x");
    }

    @Test
    void names_the_kinds_and_places_of_failures_but_not_their_words() throws JsonProcessingException {
        var failure = new IllegalStateException("for ada@example.com", new IllegalArgumentException("Ada"));

        log.error("the event could not be applied", failure, Map.of("orderId", "903"));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContainIgnoringCase("ada");
        assertThat(line().path("failures").findValuesAsText("kind"))
                .containsExactly("java.lang.IllegalStateException", "java.lang.IllegalArgumentException");
        assertThat(line().path("failures").path(0).path("at").path(0).textValue()).contains("EventLogTest");
    }

    private static FollowUp followUp(State state) {
        var key = new FollowUpKey(new OrderId("903-1234567-1234567"), "after-purchase", "check-up");
        return new FollowUp(key, NOW, NOW, state, false, List.of());
    }

    private JsonNode line() throws JsonProcessingException {
        var text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).endsWith("\n").containsOnlyOnce("\n");
        return Json.MAPPER.readTree(text);
    }
}
