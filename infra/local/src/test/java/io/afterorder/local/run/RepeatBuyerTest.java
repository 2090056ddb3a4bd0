package io.afterorder.local.run;

import io.afterorder.local.run.RunResult.MessageResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What a run of the campaigns that ship makes of several products, and of a buyer who ordered before. */
class RepeatBuyerTest {
    private static final String FIRST = "302-1111111-1111111";
    private static final String SECOND = "302-2222222-2222222";
    private static final String FAMILIAR = "You have ordered from us before";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void three_products_are_one_message_that_names_the_three() throws IOException {
        var messages = documents(
                run(confirmed(FIRST, "2026-03-02", """
                {"sku":"HL-KETTLE-08","asin":"B0C7KETTL1","title":"Kettle","quantity":1},
                {"sku":"HL-GRIND-01","asin":"B0C7GRIND1","title":"Grinder","quantity":2},
                {"sku":"HL-SCALE-2K","asin":"B0C7SCALE1","title":"Scale","quantity":1}"""),
                        shipped(FIRST, "2026-03-03")),
                FIRST);

        assertThat(messages).singleElement().satisfies(message -> assertThat(message.text())
                .contains("Gooseneck Kettle", "Hand Coffee Grinder", "Kitchen Scale").doesNotContain(FAMILIAR));
    }

    @Test
    void a_repeat_buyer_reads_the_segments_wording_and_on_the_first_order_does_not() throws IOException {
        var result = run(confirmed(FIRST, "2026-03-02", kettle()), shipped(FIRST, "2026-03-03"),
                confirmed(SECOND, "2026-03-20", kettle()), shipped(SECOND, "2026-03-21"));

        assertThat(documents(result, FIRST)).singleElement()
                .satisfies(message -> assertThat(message.text()).doesNotContain(FAMILIAR));
        assertThat(documents(result, SECOND)).singleElement()
                .satisfies(message -> assertThat(message.text()).contains(FAMILIAR));
    }

    @Test
    void which_order_was_the_first_is_told_by_when_they_were_placed_not_by_when_they_were_heard_of()
            throws IOException {
        var result = run(confirmed(SECOND, "2026-03-20", kettle()), shipped(SECOND, "2026-03-21"),
                confirmed(FIRST, "2026-03-02", kettle()), shipped(FIRST, "2026-03-20"));

        assertThat(documents(result, FIRST)).singleElement()
                .satisfies(message -> assertThat(message.text()).doesNotContain(FAMILIAR));
        assertThat(documents(result, SECOND)).singleElement()
                .satisfies(message -> assertThat(message.text()).contains(FAMILIAR));
    }

    private RunResult run(String... events) throws IOException {
        return Project.run(folder, Project.events(folder, events), Optional.empty());
    }

    private static List<MessageResult> documents(RunResult result, String order) {
        return result.messages().stream().filter(message -> message.orderId().equals(order))
                .filter(message -> message.touch().equals("product-documents")).toList();
    }

    private static String kettle() {
        return "{\"sku\":\"HL-KETTLE-08\",\"asin\":\"B0C7KETTL1\",\"title\":\"Kettle\",\"quantity\":1}";
    }

    private static String confirmed(String order, String day, String items) {
        return """
                {"eventId":"confirmed","orderId":"%1$s","type":"confirmed","occurredAt":"%2$sT10:00:00Z","orderedAt":"%2$sT10:00:00Z",
                 "salesChannel":{"channel":"AMAZON","marketplaceId":"A1F83G8C2ARO7P"},"fulfilment":"MERCHANT","items":[%3$s],
                 "buyer":{"email":"c3wq8m1xk7nd5tz@marketplace.amazon.co.uk"}}"""
                .formatted(order, day, items).replace("\n", "");
    }

    private static String shipped(String order, String day) {
        return "{\"eventId\":\"shipped\",\"orderId\":\"%s\",\"type\":\"shipped\",\"occurredAt\":\"%sT10:00:00Z\"}"
                .formatted(order, day);
    }
}
