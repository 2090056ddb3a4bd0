package io.afterorder.local.render;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.http.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class RenderCommandTest {
    private static final String EVENTS = """
            {"eventId": "1", "orderId": "302-4410027-5500318", "type": "confirmed", "occurredAt": "2026-03-02T09:00:00Z",
             "salesChannel": {"channel": "AMAZON", "marketplaceId": "A1PA6795UKMFR9"}, "fulfilment": "MERCHANT",
             "orderedAt": "2026-03-02T09:00:00Z", "items": [{"sku": "HL-KETTLE-08", "title": "Kettle", "quantity": 1}],
             "deliveryWindow": {"earliest": "2026-03-05T08:00:00Z", "latest": "2026-03-06T20:00:00Z"},
             "buyer": {"name": "Ida Brandt", "email": "b7kq@marketplace.amazon.de"}}
            {"eventId": "2", "orderId": "302-4410027-5500318", "type": "delivery-estimate-changed", "cause": "weather",
             "occurredAt": "2026-03-04T09:00:00Z",
             "deliveryWindow": {"earliest": "2026-03-08T08:00:00Z", "latest": "2026-03-10T20:00:00Z"}}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path events = Path.of("");

    @BeforeEach
    void an_order(@TempDir Path folder) throws IOException {
        events = Files.writeString(folder.resolve("events.jsonl"), EVENTS);
    }

    @Test
    void the_message_of_a_template_is_shown_with_its_verdict() throws IOException {
        assertThat(run("--template", "delay", "--locale", "en-GB", "--order", events.toString(), "--json")).isZero();

        JsonNode shown = Json.MAPPER.readTree(out.toString());
        assertThat(shown.path("subject").asText()).isEqualTo("A new delivery date for your order 302-4410027-5500318");
        assertThat(shown.path("text").asText()).contains("Hello Ida Brandt", "Bad weather", "by 10 March 2026",
                "It was to be 6 March 2026");
        assertThat(shown.path("html").asText()).contains("<html lang=\"en-GB\" dir=\"ltr\">", "Bad weather");
        assertThat(shown.at("/verdict/verdict").asText()).isEqualTo("PASS");
    }

    @Test
    void a_variant_is_shown_in_its_own_words_also_of_a_campaign_that_is_off(@TempDir Path folder) throws IOException {
        var cart = Files.writeString(folder.resolve("cart.json"), """
                {"eventId": "1", "orderId": "CART-7", "type": "cart-abandoned", "occurredAt": "2026-03-02T09:00:00Z",
                 "salesChannel": {"channel": "DIRECT", "shop": "Hearth", "zone": "Europe/Berlin", "language": "de-DE"},
                 "items": [{"sku": "HL-KETTLE-08", "title": "Kettle", "quantity": 1}],
                 "buyer": {"email": "kim@example.com"}}
                """);

        assertThat(run("--template", "cart-reminder", "--order", cart.toString(), "--variant", "kept-for-you"))
                .isZero();
        assertThat(out.toString()).contains("Für Sie aufgehoben bei Hearth", "Warenkorb ansehen");

        assertThat(run("--template", "cart-reminder", "--order", cart.toString(), "--variant", "loud")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--variant \"loud\" is no variant by the template cart-reminder; write one of "
                        + "kept-for-you, plain");
    }

    @Test
    void the_papers_of_the_touch_that_writes_by_the_template_are_named() {
        assertThat(run("--template", "product-documents", "--locale", "de", "--order", events.toString())).isZero();

        assertThat(out.toString()).contains("Attached: kettle-quick-guide-de.pdf (application/pdf, ");
    }

    @Test
    void people_see_text_html_and_verdict() {
        assertThat(run("--template", "delay", "--locale", "en", "--order", events.toString())).isZero();

        assertThat(out.toString()).containsSubsequence("To: b7kq@marketplace.amazon.de", "Subject: A new delivery date",
                "Hello Ida Brandt,", "--- HTML", "<html lang=\"en\"", "--- Verdict", "PASS");
    }

    @Test
    void an_order_that_lacks_what_the_template_needs_gets_none_and_the_reason() {
        assertThat(run("--template", "gesture-after-delay", "--locale", "en", "--order", events.toString())).isOne();

        assertThat(out.toString())
                .contains("template.no-refund: the template needs refund, which is not known of this order");
    }

    @Test
    void a_confirmation_names_prices_and_addresses(@TempDir Path folder) throws IOException {
        var order = Files.writeString(folder.resolve("shop.json"), """
                {"eventId": "1", "orderId": "SHOP-1", "type": "confirmed", "occurredAt": "2026-03-02T09:00:00Z",
                 "salesChannel": {"channel": "DIRECT", "shop": "Hearth", "zone": "Europe/Berlin", "language": "de-DE"},
                 "fulfilment": "MERCHANT", "orderedAt": "2026-03-02T09:00:00Z",
                 "items": [{"sku": "HL-KETTLE-08", "title": "Kettle", "quantity": 2,
                            "price": {"amount": "79.00", "currency": "EUR"}}],
                 "buyer": {"email": "ida@example.org", "shippingAddress": ["Ida Brandt", "10115 Berlin"]}}
                """);

        assertThat(run("--template", "order-confirmation", "--order", order.toString(), "--json")).isZero();

        assertThat(Json.MAPPER.readTree(out.toString()).path("text").asText().replace('\u00a0', ' ')).contains(
                "2 × Schwanenhalskessel, je 79,00 €: 158,00 €", "Summe: 158,00 €", "Ida Brandt\n10115 Berlin");
    }

    @Test
    void what_the_orders_api_answered_is_an_order_too() {
        assertThat(run("--template", "review-request", "--order", "src/main/resources/samples/orders.json")).isZero();

        assertThat(out.toString()).contains("Guten Tag Ida Brandt,");
        assertThat(err.toString()).contains("holds ", "this is 302-4410027-5500318, and --order-id chooses another");
    }

    @Test
    void a_misspelled_template_is_answered_with_the_nearest() {
        assertThat(run("--template", "review-requst", "--locale", "en", "--order", events.toString())).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("--template \"review-requst\" is no template; did you mean \"review-request\"?");
    }

    @Test
    void a_language_that_is_none_or_has_no_template_is_told() {
        assertThat(run("--template", "delay", "--locale", "de_DE!", "--order", events.toString())).isEqualTo(2);
        assertThat(run("--template", "delay", "--locale", "sw", "--order", events.toString())).isEqualTo(2);

        assertThat(err.toString()).contains(
                "--locale \"de_DE!\" is no language; write a BCP 47 tag such as de-DE or en",
                "--locale \"sw\": the template delay is not there in that language, but in ",
                "write templates/delay/sw.hbs");
    }

    @Test
    void a_file_that_holds_no_order_is_told(@TempDir Path folder) throws IOException {
        var broken = Files.writeString(folder.resolve("broken.json"), """
                {"eventId": "1", "type": "shipped", "occurredAt": "2026-03-03T10:00:00Z"}""");

        assertThat(run("--template", "delay", "--locale", "en", "--order", folder + "/none.json")).isEqualTo(2);
        assertThat(run("--template", "delay", "--locale", "en", "--order", broken.toString())).isEqualTo(2);

        assertThat(err.toString()).contains("none.json: there is no such file",
                "broken.json: $.orderId: the field is missing");
    }

    private int run(String... arguments) {
        var command = new CommandLine(new RenderCommand()).setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true));
        var withSources = new ArrayList<>(List.of(arguments));
        withSources.addAll(List.of("--directory", "../../shared/messages/src/main/resources"));
        return command.execute(withSources.toArray(String[]::new));
    }
}
