package io.afterorder.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.run.RunResult.FollowUpResult;
import io.afterorder.local.ses.SentMail;
import io.afterorder.local.stack.LocalStack;
import io.afterorder.messages.source.CampaignCompiler;
import io.afterorder.messages.source.Compilation.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Advertising in the seller's own shop goes out with a consent, and stops at once where it is withdrawn. */
class ConsentTest {
    private static final String CAMPAIGN = """
            id: offers
            orders: {channel: direct}
            sendingHours: {from: "00:00", to: "23:59"}
            touches:
              - {id: offer, purpose: PROMOTION, trigger: confirmed, delay: P3D, template: offer, review: never, expiresAfter: P5D}
              - {id: spring, purpose: PROMOTION, trigger: {send: spring}, delay: PT0S, template: offer, review: never, expiresAfter: P5D}
            """;
    private static final Pattern TOKEN = Pattern.compile("unsubscribe\\?t=([0-9a-f]{64})");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void without_a_consent_nothing_is_sent() throws IOException {
        var result = run(ordered("S-1", "02"));

        assertThat(result.messages()).isEmpty();
        assertThat(offer(result, "S-1").reason()).startsWith("direct.no-consent");
    }

    @Test
    void with_a_consent_it_is_sent_and_its_link_names_neither_the_customer_nor_the_order() throws IOException {
        var result = run(consent("2026-03-01"), ordered("S-1", "02"));

        assertThat(result.messages()).singleElement().satisfies(message -> {
            assertThat(message.text()).containsPattern(TOKEN);
            assertThat(TOKEN.matcher(message.text()).results().map(found -> found.group(1)))
                    .noneMatch(token -> token.contains("ada") || token.contains("S-1"));
        });
    }

    @Test
    void a_withdrawal_stops_what_is_planned_for_all_the_customers_orders_at_once() throws IOException {
        var result = run(consent("2026-03-01"), ordered("S-1", "02"), ordered("S-2", "03"),
                withdrawal("2026-03-04", "\"email\":\"Ada@mail.example\""));

        assertThat(result.messages()).isEmpty();
        assertThat(List.of("S-1", "S-2")).allSatisfy(order -> {
            assertThat(offer(result, order).outcome()).isEqualTo("SKIPPED");
            assertThat(offer(result, order).reason()).startsWith("direct.no-consent");
        });
    }

    @Test
    void the_words_in_the_wrong_order_do_the_same() throws IOException {
        var mine = "\"email\":\"ada@mail.example\"";

        assertThat(run(ordered("S-1", "02"), told("03", withdrawal("2026-03-03", mine)),
                told("04", consent("2026-03-01"))).messages()).isEmpty();
        assertThat(run(ordered("S-1", "02"), told("04", consent("2026-03-04")),
                told("05", withdrawal("2026-03-03", mine))).messages()).hasSize(1);
        assertThat(run(ordered("S-1", "02"), told("03", withdrawal("2026-03-03", mine)),
                told("04", consent("2026-03-04"))).messages()).as("it was withdrawn and given again before it was due")
                .hasSize(1);
    }

    @Test
    void what_the_link_carried_unsubscribes_at_once() throws IOException {
        try (var stack = stack()) {
            stack.invoke("OrderEventsFunction", consent("2026-03-01"));
            stack.invoke("OrderEventsFunction", ordered("S-1", "02"));
            stack.advanceTo(stack.now().plus(Duration.ofDays(4)));
            stack.invoke("OrderEventsFunction", ordered("S-2", "05"));

            assertThat(stack.mail().sentMails()).hasSize(1);
            var token = TOKEN.matcher(header(stack.mail().sentMails().getFirst())).results().findFirst().orElseThrow();
            var answer = heard(stack, withdrawal("2026-03-06", "\"token\":\"" + token.group(1) + "\""));
            stack.advanceTo(stack.now().plus(Duration.ofDays(10)));

            assertThat(answer.path("latest").asBoolean()).isTrue();
            assertThat(answer.path("changed").asInt()).isEqualTo(1);
            assertThat(stack.mail().sentMails()).hasSize(1);
        }
    }

    @Test
    void a_send_reaches_everybody_who_agreed_once_and_one_after_the_other() throws IOException {
        try (var stack = stack()) {
            for (var name : List.of("ada", "bea", "cyd", "dan")) {
                stack.invoke("OrderEventsFunction", of(name, ordered("S-" + name, "02")));
                stack.invoke("OrderEventsFunction", of(name, consent("2026-03-01")));
            }
            stack.invoke("OrderEventsFunction", of("dan", withdrawal("2026-03-02", "\"email\":\"ada@mail.example\"")));
            stack.advanceTo(stack.now().plus(Duration.ofDays(5)));
            var before = stack.mail().sentMails().size();

            var call = "{\"eventId\":\"c-1\",\"type\":\"send-called\",\"occurredAt\":\"2026-03-08T10:00:00Z\",\"send\":\"spring\"}";
            var answer = heard(stack, call);
            stack.settle();
            heard(stack, call);
            stack.settle();
            stack.advanceTo(Instant.parse("2026-03-09T10:00:00Z"));

            assertThat(answer.path("reached").asInt()).isEqualTo(3);
            var sent = stack.mail().sentMails().subList(before, stack.mail().sentMails().size());
            assertThat(sent).extracting(mail -> mail.to().getFirst()).containsExactlyInAnyOrder("ada@mail.example",
                    "bea@mail.example", "cyd@mail.example");
        }
    }

    @Test
    void who_orders_again_between_two_copies_of_a_call_still_has_one_turn() throws IOException {
        try (var stack = stack()) {
            stack.invoke("OrderEventsFunction", ordered("S-1", "02"));
            stack.invoke("OrderEventsFunction", consent("2026-03-01"));
            var call = "{\"eventId\":\"c-1\",\"type\":\"send-called\",\"occurredAt\":\"2026-03-03T10:00:00Z\",\"send\":\"spring\"}";
            heard(stack, call);
            stack.settle();
            stack.advanceTo(Instant.parse("2026-03-03T11:00:00Z"));
            stack.invoke("OrderEventsFunction", ordered("S-2", "03"));
            heard(stack, call);
            stack.settle();
            stack.advanceTo(Instant.parse("2026-03-04T22:00:00Z"));

            assertThat(stack.mail().sentMails()).hasSize(1);
        }
    }

    private static String of(String name, String event) {
        return event.replace("ada@", name + "@");
    }

    private static JsonNode heard(LocalStack stack, String event) throws IOException {
        return Project.JSON.readTree(stack.invoke("OrderEventsFunction", event).payload());
    }

    private static String header(SentMail mail) {
        return mail.headers().getOrDefault("List-Unsubscribe", "");
    }

    private LocalStack stack() throws IOException {
        return LocalStack.of(Project.home().resolve("template.yaml"))
                .startingAt(Instant.parse("2026-03-02T11:00:00Z"))
                .parameters(Map.of("SenderAddress", "orders@hearthline.example", "SenderIdentity",
                        "hearthline.example"))
                .environment(Map.of("AFTERORDER_CAMPAIGNS", campaigns().toString())).start();
    }

    private RunResult run(String... events) throws IOException {
        var each = Files.createTempDirectory(folder, "run");
        return new Run(Project.home().resolve("template.yaml"), campaigns(), Optional.empty())
                .feed(Project.events(each, events), Duration.ofDays(20), _ -> {});
    }

    private Path campaigns() throws IOException {
        var compiled = folder.resolve("offers.json");
        if (Files.notExists(compiled)) {
            var from = Project.home().resolve("shared/messages/src/main/resources");
            var to = Files.createDirectories(folder.resolve("seller"));
            for (var name : List.of("seller.yaml", "segments.yaml", "themes/brand.hbs", "themes/amazon-plain.hbs",
                    "phrases/en.hbs", "templates/offer/en.hbs")) {
                Files.createDirectories(to.resolve(name).getParent());
                Files.copy(from.resolve(name), to.resolve(name));
            }
            Files.writeString(Files.createDirectories(to.resolve("campaigns")).resolve("offers.yaml"), CAMPAIGN);
            assertThat(CampaignCompiler.compile(to)).isInstanceOfSatisfying(Compiled.class, done -> {
                try {
                    done.writeTo(compiled);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return compiled;
    }

    private static FollowUpResult offer(RunResult result, String order) {
        return result.orders().stream().filter(each -> each.orderId().equals(order)).findFirst().orElseThrow()
                .followUps().getFirst();
    }

    private static String consent(String day) {
        return """
                {"eventId":"given","type":"consent-given","occurredAt":"%sT08:00:00Z","email":"ada@mail.example","wording":"Yes, news.","source":"checkout"}"""
                .formatted(day);
    }

    /** The event as its feed publishes it on another day than it happened. */
    private static String told(String day, String event) {
        return event.replace("\"type\"", "\"publishedAt\":\"2026-03-%sT09:00:00Z\",\"type\"".formatted(day));
    }

    private static String withdrawal(String day, String who) {
        return "{\"eventId\":\"withdrawn\",\"type\":\"consent-withdrawn\",\"occurredAt\":\"%sT08:00:00Z\",%s}"
                .formatted(day, who);
    }

    private static String ordered(String order, String day) {
        return """
                {"eventId":"confirmed","orderId":"%1$s","type":"confirmed","occurredAt":"2026-03-%2$sT10:00:00Z","orderedAt":"2026-03-%2$sT10:00:00Z",
                 "salesChannel":{"channel":"DIRECT","shop":"Hearth","zone":"Europe/London","language":"en-GB"},"fulfilment":"MERCHANT",
                 "items":[{"sku":"HL-KETTLE-08","title":"Kettle","quantity":1}],"buyer":{"email":"ada@mail.example"}}"""
                .formatted(order, day).replace("\n", "");
    }
}
