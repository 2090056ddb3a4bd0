package io.afterorder.local.run;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code afterorder erase} on the data that a run left. */
@Tag("slow")
class EraseCommandTest {
    private static final String ORDER = "302-5551234-7654321";
    private static final String OTHER = "302-5551234-7654322";
    private static final String ADDRESS = "idamark8m1xk7nd5tz@marketplace.amazon.de";
    private static final String CONFIRMED = """
            {"eventId":"1","orderId":"%s","type":"confirmed","occurredAt":"2026-03-02T10:00:00Z",
             "salesChannel":{"channel":"AMAZON","marketplaceId":"A1PA6795UKMFR9"},"fulfilment":"MERCHANT","orderedAt":"2026-03-02T10:00:00Z",
             "items":[{"sku":"HL-KETTLE-08","asin":"B0C7KETTL1","title":"Wasserkessel","quantity":1}],
             "buyer":{"name":"Idamark Brandt","email":"%s"}}""";
    private static final String BROKEN = """
            {"eventId":"2","orderId":"%s","type":"teleported","occurredAt":"2026-03-02T10:00:00Z","note":"Idamark"}""";

    @TempDir
    private Path folder = Path.of("");
    private String data = "";

    @BeforeEach
    void leaveData() throws IOException {
        var kept = folder.resolve("data");
        data = kept.toString();
        try (var stack = Project.stack(folder, Instant.parse("2026-03-03T11:00:00Z"), kept)) {
            stack.send("OrderEventsQueue", CONFIRMED.formatted(ORDER, ADDRESS));
            stack.send("OrderEventsQueue", CONFIRMED.formatted(OTHER, ADDRESS));
            stack.send("OrderEventsQueue", BROKEN.formatted(ORDER));
            stack.settle();
            stack.send("OrderEventsQueue", BROKEN.formatted(ORDER));
        }
    }

    @Test
    void an_order_is_erased_and_the_words_say_what_is_gone_what_stays_and_why() {
        var said = Commands.run(0, "erase", "--order", ORDER, "--data", data);

        assertThat(said).contains("erased: order " + ORDER, "1 order, 0 follow-ups",
                "order events  1 message of 1", "dead letters  1 letter of 1", "1 order in the buyer's history",
                "stays: the order's id", "point-in-time recovery", "not erased: 1 other order of the same buyer")
                .doesNotContain("Idamark", "idamark");
        assertThat(Commands.run(0, "dead-letters", "list", "--data", data)).isEqualTo("dead letters: 0\n");
        assertThat(Commands.run(0, "erase", "--order", ORDER, "--data", data)).as("again").contains("0 orders",
                "0 messages of 0", "0 letters of 0");
    }

    @Test
    void a_person_is_erased_by_the_address() {
        assertThat(Commands.run(0, "erase", "--alias", ADDRESS, "--data", data))
                .contains("erased: orders " + ORDER + ", " + OTHER, "2 orders in the buyer's history")
                .doesNotContain("idamark", "other order");
        assertThat(Commands.run(2, "erase", "--alias", ADDRESS, "--data", data)).contains("nothing is kept")
                .doesNotContain("idamark");
    }

    @Test
    void what_is_not_there_is_named_with_the_remedy() {
        assertThat(Commands.run(2, "erase", "--order", "302-0000000-0000000", "--data", data))
                .startsWith("there is no order 302-0000000-0000000").contains("look for the id in Seller Central");
        assertThat(Commands.run(2, "erase", "--order", "two words", "--data", data)).contains("is no order id");
        assertThat(Commands.run(2, "erase", "--alias", "ida", "--data", data)).contains("local@host");
        assertThat(Commands.run(2, "erase", "--order", ORDER)).contains("name one place");
        assertThat(Commands.run(2, "erase", "--order", ORDER, "--table", "orders")).contains("OrderEventsQueueUrl");
        assertThat(Commands.run(2, "erase", "--alias", ADDRESS, "--table", "orders", "--order-events", "http://q",
                "--queue", "http://d")).contains("AliasKeyArn");
    }
}
