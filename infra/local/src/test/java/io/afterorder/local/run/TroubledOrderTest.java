package io.afterorder.local.run;

import io.afterorder.local.run.RunResult.FollowUpResult;
import io.afterorder.local.run.RunResult.MessageResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** Orders that something goes wrong with, through the whole stack, by the campaigns that ship. */
class TroubledOrderTest {
    private static final String CONFIRMED = """
            {"eventId":"1","orderId":"302-5551234-7654321","type":"confirmed","occurredAt":"2026-03-02T10:00:00Z",\
            "salesChannel":{"channel":"AMAZON","marketplaceId":"A1PA6795UKMFR9"},"fulfilment":"MERCHANT","orderedAt":"2026-03-02T10:00:00Z",\
            "items":[{"sku":"HL-KETTLE-08","asin":"B0C7KETTL1","title":"Kettle","quantity":1}],\
            "deliveryWindow":{"earliest":"2026-03-04T08:00:00Z","latest":"2026-03-06T12:00:00Z"},\
            "buyer":{"email":"c3wq8m1xk7nd5tz@marketplace.amazon.de"}}""";
    private static final String SHIPPED = event("2", "shipped", "2026-03-03T10:00:00Z", "");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_review_request_lets_a_problem_go_first() throws IOException {
        var result = run(CONFIRMED, SHIPPED, event("3", "problem", "2026-03-12T11:30:00Z", ",\"kind\":\"CUSTOMS\""));

        assertThat(sent(result)).containsSubsequence("customs", "review-request");
        assertThat(followUp(result, "customs").due()).isEqualTo("2026-03-12T12:30:00Z");
        assertThat(followUp(result, "review-request").due()).isEqualTo("2026-03-13T12:30:00Z");
    }

    @Test
    void three_problems_use_up_what_an_order_bears_and_no_review_is_asked_for() throws IOException {
        var result = run(CONFIRMED, event("3", "problem", "2026-03-02T12:00:00Z", ",\"kind\":\"ADDRESS\""),
                event("4", "problem", "2026-03-04T09:00:00Z", ",\"kind\":\"LATE\""),
                event("5", "shipped", "2026-03-05T15:00:00Z", ""),
                event("6", "problem", "2026-03-06T09:00:00Z", ",\"kind\":\"CUSTOMS\""));

        assertThat(sent(result)).containsExactly("address-incomplete", "late-shipment", "customs");
        assertThat(followUp(result, "review-request").reason()).contains("volume.per-order");
    }

    @Test
    void what_is_sold_out_is_told_once_something_was_done_about_it() throws IOException {
        var result = run(CONFIRMED, event("3", "problem", "2026-03-03T09:00:00Z", ",\"kind\":\"OUT_OF_STOCK\""),
                event("4", "refunded", "2026-03-04T09:00:00Z",
                        ",\"refund\":{\"amount\":\"24.50\",\"currency\":\"EUR\"}"));

        assertThat(sent(result)).containsExactlyInAnyOrder("out-of-stock", "refund-started");
        assertThat(result.messages()).filteredOn(message -> message.touch().equals("out-of-stock")).singleElement()
                .satisfies(message -> assertThat(message.text()).contains("24,50"));
    }

    @Test
    void a_return_and_a_question_are_answered_though_the_order_has_had_its_messages() throws IOException {
        var result = run(CONFIRMED, SHIPPED, event("3", "delivered", "2026-03-05T10:00:00Z", ""),
                event("4", "inquiry-received", "2026-03-24T09:00:00Z", ""),
                event("5", "return-requested", "2026-03-25T09:00:00Z", ""));

        assertThat(sent(result)).containsExactly("product-documents", "review-request", "check-up",
                "inquiry-received", "return-steps", "investigation-update");
    }

    private RunResult run(String... events) throws IOException {
        return Project.run(folder, Project.events(folder, events), Optional.empty());
    }

    private static List<String> sent(RunResult result) {
        return result.messages().stream().map(MessageResult::touch).toList();
    }

    private static FollowUpResult followUp(RunResult result, String touch) {
        return result.orders().getFirst().followUps().stream().filter(each -> each.touch().equals(touch)).findFirst()
                .orElseThrow();
    }

    private static String event(String id, String type, String at, String more) {
        return "{\"eventId\":\"" + id + "\",\"orderId\":\"302-5551234-7654321\",\"type\":\"" + type
                + "\",\"occurredAt\":\"" + at + "\"" + more + "}";
    }
}
