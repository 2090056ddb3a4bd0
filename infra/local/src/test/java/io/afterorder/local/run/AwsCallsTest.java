package io.afterorder.local.run;

import io.afterorder.local.stack.LocalStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/** What an order event and a send cost in calls to AWS. */
@Isolated("every call of the JVM is counted")
class AwsCallsTest {
    private static final String CONFIRMED = """
            {"eventId":"%1$s","orderId":"302-%2$s","type":"confirmed","occurredAt":"2026-03-02T10:00:00Z",
             "salesChannel":{"channel":"AMAZON","marketplaceId":"A1PA6795UKMFR9"},"fulfilment":"MERCHANT","orderedAt":"2026-03-02T10:00:00Z",
             "items":[{"sku":"HL-KETTLE-08","asin":"B0C7KETTL1","title":"Kettle","quantity":1}],
             "buyer":{"email":"c3wq8m1xk7nd5tz@marketplace.amazon.de"}}""";
    private static final String SHIPPED = """
            {"eventId":"%1$s","orderId":"302-%2$s","type":"shipped","occurredAt":"2026-03-03T10:00:00Z"}""";

    @TempDir
    private Path folder = Path.of("");
    private @Nullable LocalStack started;

    @BeforeEach
    void start() throws IOException {
        var stack = Project.stack(folder, Instant.parse("2026-03-03T11:45:00Z"));
        stack.invoke("OrderEventsFunction", CONFIRMED.formatted("warm-up", "0000000-0000000"));
        started = stack;
    }

    @AfterEach
    void stop() {
        stack().close();
    }

    @Test
    void an_event_takes_one_read_and_one_transaction() {
        assertThat(FunctionCalls
                .during(() -> stack().invoke("OrderEventsFunction", CONFIRMED.formatted("a-1", "1111111-1111111"))))
                .isEqualTo(List.of("Query", "TransactWriteItems"));
    }

    @Test
    void each_new_schedule_takes_one_call_more() {
        stack().invoke("OrderEventsFunction", CONFIRMED.formatted("b-1", "2222222-2222222"));

        assertThat(FunctionCalls
                .during(() -> stack().invoke("OrderEventsFunction", SHIPPED.formatted("b-2", "2222222-2222222"))))
                .isEqualTo(List.of("Query", "CreateSchedule", "TransactWriteItems"));
    }

    @Test
    void each_schedule_that_nobody_needs_any_more_takes_one_call_after_the_order_was_written() {
        stack().invoke("OrderEventsFunction", CONFIRMED.formatted("g-1", "7777777-7777777"));
        stack().invoke("OrderEventsFunction", SHIPPED.formatted("g-2", "7777777-7777777"));
        var cancelled = SHIPPED.formatted("g-3", "7777777-7777777").replace("shipped", "cancelled");

        assertThat(FunctionCalls.during(() -> stack().invoke("OrderEventsFunction", cancelled)))
                .isEqualTo(List.of("Query", "TransactWriteItems", "DeleteSchedule"));
    }

    @Test
    void a_copy_takes_one_read() {
        stack().invoke("OrderEventsFunction", CONFIRMED.formatted("c-1", "3333333-3333333"));

        assertThat(FunctionCalls
                .during(() -> stack().invoke("OrderEventsFunction", CONFIRMED.formatted("c-1", "3333333-3333333"))))
                .isEqualTo(List.of("Query"));
    }

    @Test
    void a_word_on_advertising_takes_one_write_and_one_read_and_one_more_for_each_order() {
        var withdrawn = """
                {"eventId":"w-1","type":"consent-withdrawn","occurredAt":"2026-03-03T11:00:00Z","email":"%s"}""";
        stack().invoke("OrderEventsFunction", CONFIRMED.formatted("w-2", "6666666-6666666").replace("c3wq8m1xk7nd5tz",
                "another"));

        assertThat(FunctionCalls
                .during(() -> stack().invoke("OrderEventsFunction", withdrawn.formatted("nobody@mail.example"))))
                .isEqualTo(List.of("UpdateItem", "Query"));
        assertThat(FunctionCalls.during(
                () -> stack().invoke("OrderEventsFunction", withdrawn.formatted("another@marketplace.amazon.de"))))
                .isEqualTo(List.of("UpdateItem", "Query", "Query"));
    }

    @Test
    void a_send_takes_four_and_so_does_the_first_of_a_day() {
        stack().invoke("OrderEventsFunction", CONFIRMED.formatted("d-1", "4444444-4444444"));
        stack().invoke("OrderEventsFunction", SHIPPED.formatted("d-2", "4444444-4444444"));
        stack().invoke("OrderEventsFunction", CONFIRMED.formatted("e-1", "5555555-5555555"));
        stack().invoke("OrderEventsFunction",
                SHIPPED.formatted("e-2", "5555555-5555555").replace("T10:00", "T10:30"));
        stack().advanceTo(Instant.parse("2026-03-04T09:59:00Z"));

        var first = FunctionCalls.during(() -> stack().advanceTo(Instant.parse("2026-03-04T10:29:00Z")));
        var second = FunctionCalls.during(() -> stack().advanceTo(Instant.parse("2026-03-04T10:30:00Z")));

        assertThat(stack().mail().sentMails()).hasSize(2);
        var four = List.of("ExecuteStatement", "TransactWriteItems", "SendEmail", "UpdateItem");
        assertThat(first.subList(0, 4)).as("order and buyer are one read").isEqualTo(four);
        assertThat(second.subList(0, 4)).isEqualTo(four);
        assertThat(second.subList(4, second.size())).as("what the mail service's event costs")
                .isEqualTo(List.of("Query"));
    }

    private LocalStack stack() {
        return Objects.requireNonNull(started, "the stack is started before each test");
    }
}
