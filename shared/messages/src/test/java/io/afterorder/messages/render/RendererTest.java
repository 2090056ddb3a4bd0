package io.afterorder.messages.render;

import io.afterorder.domain.Marketplace;
import io.afterorder.domain.campaign.EnclosedFile;
import io.afterorder.domain.campaign.Enclosure;
import io.afterorder.domain.campaign.Glob;
import io.afterorder.domain.campaign.ProductChoice;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.order.Buyer;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.messages.campaign.CompiledCampaigns;
import io.afterorder.messages.campaign.CompiledFile;
import io.afterorder.messages.render.Rendering.NoTemplateForLanguage;
import io.afterorder.messages.render.Rendering.NothingToSay;
import io.afterorder.messages.render.Rendering.OrderUnknown;
import io.afterorder.messages.render.Rendering.Rendered;
import io.afterorder.messages.render.Rendering.Unwritten;
import io.afterorder.messages.render.Rendering.ValueMissing;
import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class RendererTest {
    private static final Item UNKNOWN = SampleOrders.item("OTHER-1", "B000000009", "Thing of another seller", 1);

    private static final Locale SWEDEN = Locale.of("sv", "SE");

    private final Renderer renderer = Renderer.read(CompiledFile.inJar());

    @Test
    void one_message_names_all_products_with_the_documents_of_each() {
        var message = written("product-documents",
                order(SampleOrders.KETTLE, SampleOrders.GRINDER, SampleOrders.FILTERS));

        assertThat(message.text()).containsSubsequence("Gooseneck Kettle", "kettle/manual.pdf", "Hand Coffee Grinder",
                "grinder/quick-start.pdf", "grinder/cleaning.pdf", "Paper Filters", "nothing to set up or download");
        assertThat(message.declared()).hasSize(3);
    }

    @Test
    void one_message_brings_the_papers_of_all_products_in_the_orders_order() {
        var message = written("product-documents",
                order(SampleOrders.GRINDER, SampleOrders.KETTLE, SampleOrders.FILTERS, SampleOrders.KETTLE));

        assertThat(message.attached()).extracting(paper -> paper.file().name())
                .containsExactly("grinder-settings-en.pdf", "kettle-quick-guide-en.pdf");
        assertThat(message.text()).containsSubsequence("Hand Coffee Grinder", "grinder-settings-en.pdf",
                "Gooseneck Kettle", "kettle-quick-guide-en.pdf", "Paper Filters");
    }

    @Test
    void a_buyer_whose_language_has_no_paper_gets_the_message_without_it() {
        assertThat(written("product-documents", order(SampleOrders.KETTLE), Locale.FRANCE).attached()).isEmpty();
    }

    @Test
    void papers_that_would_make_a_message_too_large_stay_behind_and_are_not_named() {
        var first = paper("first.pdf", 6);
        var second = paper("second.pdf", 5);
        var third = paper("third.pdf", 4);
        var touch = touch("product-documents").enclosing(Stream.of(first, second, third)
                .map(file -> new Enclosure(new ProductChoice(List.of(new Glob("HL-*")), List.of()),
                        Enclosure.Kind.INSTRUCTIONS, Map.of(Locale.ENGLISH, file)))
                .toList());

        var rendering = renderer.render(touch, order(SampleOrders.KETTLE), Locale.UK, false);

        assertThat(rendering).isInstanceOfSatisfying(Rendered.class, rendered -> {
            assertThat(rendered.message().attached()).extracting(Attached::file).containsExactly(first, third);
            assertThat(rendered.message().text()).contains("third.pdf").doesNotContain("second.pdf");
        });
    }

    private static EnclosedFile paper(String name, int megabytes) {
        return new EnclosedFile(name, "application/pdf", megabytes * 1024L * 1024, name);
    }

    @Test
    void a_product_that_was_ordered_in_two_lines_is_named_once() {
        var message = written("review-request", order(SampleOrders.KETTLE, SampleOrders.KETTLE));

        assertThat(message.text()).containsOnlyOnce("Review Gooseneck Kettle").contains("this product from order");
    }

    @Test
    void each_link_leads_to_the_shop_of_the_order() {
        var order = SampleOrders.of(Marketplace.DE, Locale.GERMANY, Optional.empty(), SampleOrders.KETTLE);

        assertThat(written("review-request", order, Locale.GERMANY).html())
                .contains("\"https://www.amazon.de/review/review-your-purchases/?asin=B0C7KETTL1\"")
                .contains("\"https://www.amazon.de/hz/feedback?orderID=302-4410027-5500318\"");
    }

    @Test
    void a_product_without_asin_is_reviewed_from_the_list_of_purchases() {
        var order = order(new Item("HL-KETTLE-08", Optional.empty(), "Kettle", 1));

        assertThat(written("review-request", order).html())
                .contains("\"https://www.amazon.co.uk/review/review-your-purchases/\"");
    }

    @Test
    void an_order_of_products_without_documents_gets_no_documents_and_the_reason() {
        var rendering = render("product-documents", order(SampleOrders.FILTERS, UNKNOWN), Locale.UK);

        assertThat(rendering).isInstanceOf(NothingToSay.class);
        assertThat(((Unwritten) rendering).reason()).hasToString("template.no-documents: no document is known for any "
                + "product of the order in the buyer's language; add it to seller.yaml");
    }

    @Test
    void a_buyer_whose_language_is_not_there_gets_no_message_in_another() {
        var rendering = render("review-request", order(SampleOrders.KETTLE), SWEDEN);

        assertThat(rendering).isEqualTo(new NoTemplateForLanguage("review-request", SWEDEN));
        assertThat(((Unwritten) rendering).reason())
                .hasToString("template.language: the template review-request is not "
                        + "there in the buyer's language, sv-SE; write templates/review-request/sv.hbs");
    }

    @Test
    void a_touch_that_says_so_falls_back_to_the_first_language_that_is_there() {
        var touch = touch("review-request").fallingBackTo(List.of(Locale.forLanguageTag("pl"), Locale.GERMAN));

        assertThat(renderer.render(touch, order(SampleOrders.KETTLE), SWEDEN, true))
                .isInstanceOfSatisfying(Rendered.class,
                        rendered -> assertThat(rendered.message().locale()).isEqualTo(Locale.GERMAN));
    }

    @Test
    void only_the_products_that_the_touch_chooses_are_named() {
        var grinder = new ProductChoice(List.of(new Glob(SampleOrders.GRINDER.sku())), List.of());
        var order = order(SampleOrders.KETTLE, SampleOrders.GRINDER);
        var review = touch("review-request");

        assertThat(links(review, order)).isEqualTo(2);
        assertThat(links(review.about(grinder), order)).isEqualTo(1);
    }

    private long links(Touch touch, Order order) {
        var rendering = (Rendered) renderer.render(touch, order, Locale.UK, true);
        return Pattern.compile("review-your-purchases").matcher(rendering.message().html()).results().count();
    }

    @Test
    void a_language_serves_all_its_regions() {
        var austria = Locale.forLanguageTag("de-AT");

        assertThat(written("check-up", order(SampleOrders.KETTLE), austria)).satisfies(message -> {
            assertThat(message.locale()).isEqualTo(austria);
            assertThat(message.html()).contains("lang=\"de-AT\"", "Pflege");
        });
    }

    @Test
    void an_order_of_which_nothing_is_known_has_no_message() {
        assertThat(render("check-up", Order.unknown(SampleOrders.ID), Locale.UK)).isEqualTo(new OrderUnknown());
    }

    @Test
    void a_value_that_the_order_lacks_is_named_with_its_place() {
        var shop = new SalesChannel.OwnShop("shop", ZoneOffset.UTC, Locale.UK);
        var order = SampleOrders.placed(shop, Buyer.UNKNOWN, SampleOrders.KETTLE);

        var rendering = render("review-request", order, Locale.UK);

        assertThat(rendering).isInstanceOfSatisfying(ValueMissing.class, missing -> {
            assertThat(missing.placeholder()).isEqualTo("reviewLink");
            assertThat(missing.place().file()).isEqualTo("templates/review-request/en.hbs");
            assertThat(missing.reason().text()).endsWith("{{reviewLink}} has no value for this order");
        });
    }

    @Test
    void a_message_hides_its_words_from_logs() {
        assertThat(written("check-up", order(SampleOrders.KETTLE))).hasToString("RenderedMessage[check-up, en-GB]");
    }

    private static Order order(Item... items) {
        return SampleOrders.of(Marketplace.UK, Locale.UK, Optional.of("Ida Brandt"), items);
    }

    private RenderedMessage written(String touch, Order order) {
        return written(touch, order, Locale.UK);
    }

    private RenderedMessage written(String touch, Order order, Locale locale) {
        var rendering = render(touch, order, locale);
        assertThat(rendering).isInstanceOf(Rendered.class);
        return ((Rendered) rendering).message();
    }

    private Rendering render(String touchId, Order order, Locale locale) {
        return renderer.render(touch(touchId), order, locale, touchId.equals("review-request"));
    }

    private static Touch touch(String id) {
        return CompiledCampaigns.read(CompiledFile.inJar()).named("after-purchase").orElseThrow().touch(id)
                .orElseThrow();
    }
}
