package io.afterorder.local.run;

import io.afterorder.messages.source.CampaignCompiler;
import io.afterorder.messages.source.Compilation.Compiled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** What came of a message's variants, read from what a run left. */
@Tag("slow")
class VariantsCommandTest {
    private static final int ORDERS = 40;
    private static final String CAMPAIGN = """
            id: shop
            orders: {channel: direct}
            sendingHours: {from: "00:00", to: "23:59"}
            touches:
              - id: thanks
                purpose: ORDER_CONFIRMATION
                trigger: confirmed
                delay: PT1H
                template: order-confirmation
                review: never
                expiresAfter: P5D
                variants:
                  - {id: plain, weight: 1}
                  - {id: worded, weight: 1, subject: {en: "We have your order {{orderId}}"}}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void each_variant_is_told_with_what_came_of_it_and_whether_that_may_be_chance() throws IOException {
        var data = folder.resolve("data");
        new Run(Project.home().resolve("template.yaml"), campaigns(), Optional.of(data))
                .feed(Project.events(folder, events().toArray(String[]::new)), Duration.ofDays(3), _ -> {});

        var said = Commands.run(0, "variants", "--data", data.toString());

        var plain = Pattern.compile("(?m)^shop/thanks +plain +(\\d+) +(\\d+) +\\d+\\.\\d%$").matcher(said);
        var worded = Pattern.compile("(?m)^ +worded +(\\d+) +(\\d+) +\\d+\\.\\d%  (.+)$").matcher(said);
        assertThat(plain.find()).as(said).isTrue();
        assertThat(worded.find()).as(said).isTrue();
        assertThat(Integer.parseInt(plain.group(1)) + Integer.parseInt(worded.group(1))).isEqualTo(ORDERS);
        assertThat(Integer.parseInt(plain.group(2)) + Integer.parseInt(worded.group(2))).isEqualTo(ORDERS / 2);
        assertThat(worded.group(3)).contains("plain");
        assertThat(Commands.run(0, "variants", "--data", data.toString(), "--by", "RETURNED")).contains("too few");
    }

    /** Every second buyer leaves a review a day later. */
    private static List<String> events() {
        var events = new ArrayList<String>();
        for (var order = 1; order <= ORDERS; order++) {
            events.add("""
                    {"eventId":"c%1$d","orderId":"S-%1$d","type":"confirmed","occurredAt":"2026-03-02T10:00:00Z","orderedAt":"2026-03-02T10:00:00Z",
                     "salesChannel":{"channel":"DIRECT","shop":"Hearth","zone":"Europe/London","language":"en-GB"},"fulfilment":"MERCHANT",
                     "items":[{"sku":"HL-KETTLE-08","title":"Kettle","quantity":1,"price":{"amount":"79.00","currency":"GBP"}}],
                     "buyer":{"email":"b%1$d@mail.example"}}"""
                    .formatted(order).replace("\n", ""));
        }
        for (var order = 2; order <= ORDERS; order += 2) {
            events.add(
                    "{\"eventId\":\"r%1$d\",\"orderId\":\"S-%1$d\",\"type\":\"review-left\",\"occurredAt\":\"2026-03-03T10:00:00Z\"}"
                            .formatted(order));
        }
        return events;
    }

    private Path campaigns() throws IOException {
        var from = Project.home().resolve("shared/messages/src/main/resources");
        var to = folder.resolve("seller");
        for (var name : List.of("seller.yaml", "segments.yaml", "themes/brand.hbs", "themes/amazon-plain.hbs",
                "phrases/en.hbs", "templates/order-confirmation/en.hbs")) {
            Files.createDirectories(to.resolve(name).getParent());
            Files.copy(from.resolve(name), to.resolve(name));
        }
        Files.writeString(Files.createDirectories(to.resolve("campaigns")).resolve("shop.yaml"), CAMPAIGN);
        var compiled = folder.resolve("shop.json");
        var compilation = CampaignCompiler.compile(to);
        assertThat(compilation).isInstanceOf(Compiled.class);
        ((Compiled) compilation).writeTo(compiled);
        return compiled;
    }
}
