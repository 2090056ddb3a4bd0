package io.afterorder.messages.source;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Policy;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.messages.template.TemplateSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every template that ships, in every language, on every sample order: see {@link TemplateTrial}. */
class ShippedTemplatesTest {
    private static final Path FILES = Path.of("src/main/resources");
    private static final Set<String> GROUPS = Set.of("product-documents", "set-up-help", "invoice", "custom-design",
            "address-incomplete", "delivery-appointment", "out-of-stock", "late-shipment", "delay",
            "address-discrepancy", "customs", "lost", "damaged-in-transit", "misrouted", "review-request", "check-up",
            "return-steps", "return-window-closed", "return-received", "refund-started", "defective-item",
            "inquiry-received", "answer-delivery", "answer-return", "answer-invoice", "answer-use", "answer-warranty",
            "answer-change", "investigation-update", "resolution", "gesture-after-delay", "order-confirmation",
            "order-shipped", "date-changed", "order-delivered", "delivery-exception", "offer", "new-product",
            "cross-sell", "up-sell", "cart-reminder");
    private static final int LARGEST = 100 * 1024;

    private static List<TemplateSource> templates = List.of();
    private static List<Message> messages = List.of();

    @BeforeAll
    static void compile() {
        templates = Draft.read(FILES).templates();
        messages = CampaignCompiler.compile(FILES) instanceof Compilation.Compiled compiled
                ? compiled.samples()
                : List.of();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "ja"})
    void there_is_one_for_everything_that_a_seller_has_to_say_in_six_languages(String language) {
        assertThat(templates).filteredOn(template -> template.language().equals(Locale.of(language)))
                .extracting(TemplateSource::name).containsAll(GROUPS);
    }

    @Test
    void each_is_sent_by_a_campaign_that_ships_be_it_one_that_is_off() {
        var written = Draft.read(FILES).written().orElseThrow().all().stream()
                .flatMap(campaign -> campaign.touches().stream())
                .flatMap(touch -> Stream.concat(Stream.of(touch), touch.variants().stream().map(touch::as)))
                .map(Touch::folder).collect(Collectors.toSet());

        assertThat(templates).isNotEmpty().extracting(TemplateSource::name).isSubsetOf(written);
    }

    @Test
    void each_is_written_for_some_order_in_each_of_its_languages() {
        var written = messages.stream().map(Message::id).collect(Collectors.toSet());

        assertThat(templates).isNotEmpty().extracting(TemplateSource::file).isSubsetOf(written);
    }

    @Test
    void none_is_blocked() {
        assertThat(messages).hasSizeGreaterThan(1000).allSatisfy(message -> assertThat(
                Policy.current().check(message).findings().stream().filter(Finding::blocks)).as(message.id())
                .isEmpty());
    }

    @Test
    void none_is_near_the_size_at_which_mail_programs_cut_a_message() {
        assertThat(messages).allSatisfy(message -> assertThat(
                message.html().orElseThrow().getBytes(StandardCharsets.UTF_8).length).isLessThan(LARGEST));
    }
}
