package io.afterorder.local.studio;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TestInstance(Lifecycle.PER_CLASS)
class StudioTest {
    private static final String REFUNDED = "303-5561029-8827310";

    private @Nullable OpenStudio studio;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        studio = OpenStudio.on(folder);
    }

    @AfterAll
    void close() {
        studio().close();
    }

    private OpenStudio studio() {
        return Objects.requireNonNull(studio);
    }

    @Test
    void another_name_for_this_machine_gets_no_page() throws Exception {
        assertThat(answerTo("evil.example")).startsWith("HTTP/1.1 421");
        assertThat(answerTo("localhost:" + studio().address().getPort())).startsWith("HTTP/1.1 200");
    }

    @Test
    void it_answers_on_the_loopback_interface_only() throws Exception {
        var port = studio().address().getPort();
        assertThat(InetAddress.getByName(studio().address().getHost()).isLoopbackAddress()).isTrue();
        var others = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress()).toList();
        for (var address : others) {
            assertThatThrownBy(() -> new Socket(address, port).close()).as(address.toString())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_form_of_another_site_changes_nothing_even_with_the_token() throws Exception {
        var before = clock();
        for (var origin : List.of("http://evil.example", "null")) {
            assertThat(studio().postFrom(origin, "/clock", Map.of("by", "P1D")).statusCode()).isEqualTo(403);
        }
        assertThat(clock()).isEqualTo(before);
    }

    @Test
    void a_form_without_the_token_changes_nothing() throws Exception {
        var before = clock();
        assertThat(studio().postWith("/clock", Map.of("by", "P1D"), "csrf=0000").statusCode()).isEqualTo(403);
        assertThat(studio().postWith("/clock", Map.of("by", "P1D"), "x=1").statusCode()).isEqualTo(403);
        assertThat(clock()).isEqualTo(before);
    }

    @Test
    void what_acts_cannot_be_got() throws Exception {
        var before = clock();
        for (var path : List.of("/clock?by=P1D", "/try/send?body=x", "/stack/restart")) {
            assertThat(studio().get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(clock()).isEqualTo(before);
    }

    @Test
    void no_page_may_run_a_script_of_its_own_words() throws Exception {
        for (var path : List.of("/templates", "/orders", "/campaigns", "/outbox", "/dead-letters", "/try")) {
            var answer = studio().get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("script-src 'self';")
                    .doesNotContain("unsafe");
            assertThat(answer.body()).doesNotContain("<script>").doesNotContain(" onclick=");
        }
    }

    @Test
    void a_message_stands_in_a_frame_where_nothing_runs() throws Exception {
        var frame = studio().get("/frame/templates/review-request/en");
        assertThat(frame.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox; default-src 'none'").doesNotContain("script-src");
        assertThat(studio().page("/templates/review-request/en")).contains("<iframe sandbox src=\"/frame/");
    }

    @Test
    void hostile_words_of_an_event_are_shown_and_do_nothing() throws Exception {
        var body = "{\"eventId\":\"<script>alert(1)</script>\"}";
        assertThat(studio().post("/try", Map.of("by", "raw", "body", body)).body())
                .doesNotContain("<script>alert").contains("&lt;script&gt;alert");
    }

    @Test
    void an_edit_is_on_the_page_within_a_second() throws Exception {
        var file = studio().file("templates/check-up/en.hbs");
        studio().page("/frame/templates/check-up/en");
        Files.writeString(file, Files.readString(file).replace("---\n", "---\n<p>Freshly written words.</p>\n"));
        assertThat(studio().until("/frame/templates/check-up/en", page -> page.contains("Freshly written words.")))
                .isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void a_page_that_missed_an_edit_before_it_could_listen_is_told_at_once() throws Exception {
        var page = studio().page("/templates/check-up/de");
        var news = page.replaceFirst("(?s).*sse-connect=\"(/news\\?seen=\\d+)\".*", "$1");
        var file = studio().file("templates/check-up/de.hbs");
        Files.writeString(file, Files.readString(file).replace("---\n", "---\n<p>Neue Worte.</p>\n"));
        studio().until("/frame/templates/check-up/de", frame -> frame.contains("Neue Worte."));
        assertThat(studio().firstNews(news)).isEqualTo("event: files");
    }

    @Test
    void a_finding_stands_beside_its_words() throws Exception {
        var file = studio().file("templates/set-up-help/en.hbs");
        Files.writeString(file, Files.readString(file).replace("---\n",
                "---\n<p>Leave us five stars, and a gift card is yours.</p>\n"));
        studio().until("/templates/set-up-help/en", page -> page.contains("review.incentive"));
        assertThat(studio().page("/templates/set-up-help/en")).contains("would be blocked");
        assertThat(studio().page("/frame/templates/set-up-help/en")).contains("<mark");
    }

    @Test
    void an_error_in_a_template_shows_file_line_and_remedy() throws Exception {
        var file = studio().file("templates/invoice/en.hbs");
        var good = Files.readString(file);
        Files.writeString(file, good.replace("subject:", "subjekt:"));
        studio().until("/templates/invoice/en", page -> page.contains("templates/invoice/en.hbs:1"));
        assertThat(studio().page("/templates/invoice/en")).contains("subjekt").contains("did you mean");
        Files.writeString(file, good);
        studio().until("/templates/invoice/en", page -> !page.contains("templates/invoice/en.hbs:1"));
    }

    @Test
    void the_timeline_tells_of_events_and_of_what_was_skipped_and_why() throws Exception {
        assertThat(studio().page("/orders/" + REFUNDED)).contains("Refunded").contains("Now, by the stack")
                .contains("skipped").contains("the order was refunded");
    }

    @Test
    void the_clock_turns_forward_and_mail_goes_out() throws Exception {
        var before = clock();
        var answer = studio().post("/clock", Map.of("by", "P7D", "back", "/outbox"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/outbox");
        assertThat(clock()).isNotEqualTo(before);
        assertThat(studio().page("/outbox")).contains("marketplace.amazon");
    }

    @Test
    void a_form_leads_back_to_the_studio_only() throws Exception {
        assertThat(studio().post("/clock", Map.of("by", "PT0S", "back", "//evil.example")).headers()
                .firstValue("Location").orElse("")).endsWith("/orders").doesNotContain("evil");
    }

    @Test
    void a_campaign_tells_why_it_does_not_take_an_order() throws Exception {
        assertThat(studio().page("/campaigns")).contains("after-purchase").contains("HL-2026-0077").contains("DIRECT");
    }

    @Test
    void dead_letters_say_why_and_where() throws Exception {
        assertThat(studio().page("/dead-letters")).contains("$.type").contains("teleported").contains("erp-1099");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shipped", "out-for-delivery", "delivered", "problem", "cancelled", "return-requested",
            "return-received", "refunded", "review-left", "feedback-left", "inquiry-answered", "buyer-opted-out",
            "buyer-opted-in"})
    void each_event_that_the_form_offers_is_understood(String type) throws Exception {
        assertThat(studio().page("/try")).contains("value=\"" + type + "\"");
        var form = Map.of("by", "form", "orderId", REFUNDED, "type", type, "occurredAt", "2026-03-12T16:00:00Z", "kind",
                "LATE", "stars", "3");
        assertThat(studio().post("/try", form).body()).contains("The stack knows this order.")
                .doesNotContain("dead letters.");
    }

    @Test
    void an_event_shows_what_it_plans_before_it_is_sent() throws Exception {
        var body = """
                {"eventId": "by-hand-1", "orderId": "111-0000000-0000001", "type": "confirmed",
                 "occurredAt": "2026-03-12T09:00:00Z", "orderedAt": "2026-03-12T09:00:00Z", "fulfilment": "MERCHANT",
                 "salesChannel": {"channel": "AMAZON", "marketplaceId": "ATVPDKIKX0DER"},
                 "items": [{"sku": "HL-DRIP-02", "title": "Dripper", "quantity": 1}],
                 "buyer": {"email": "abc@marketplace.amazon.com"}}""";
        assertThat(studio().post("/try", Map.of("by", "raw", "body", body)).body()).contains("new to the stack")
                .contains("it has not been shipped");
        assertThat(studio().get("/orders/111-0000000-0000001").statusCode()).isEqualTo(404);

        assertThat(studio().post("/try/send", Map.of("body", body)).statusCode()).isEqualTo(303);
        assertThat(studio().page("/orders/111-0000000-0000001")).contains("Confirmed");
    }

    private String clock() throws Exception {
        var page = studio().page("/orders");
        int at = page.indexOf("<strong class=\"now\">");
        return page.substring(at, page.indexOf("</strong>", at));
    }

    /** A browser would not let a test choose the header. */
    private String answerTo(String host) throws Exception {
        try (var socket = new Socket("127.0.0.1", studio().address().getPort())) {
            socket.getOutputStream()
                    .write(("GET /templates HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
