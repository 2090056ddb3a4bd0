package io.afterorder.messages.render;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Policy;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.ReviewAsk;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.messages.campaign.CompiledCampaigns;
import io.afterorder.messages.campaign.CompiledFile;
import io.afterorder.messages.render.Rendering.Rendered;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.Locale;
import java.util.stream.Stream;

import static io.afterorder.domain.Marketplace.DE;
import static io.afterorder.domain.Marketplace.ES;
import static io.afterorder.domain.Marketplace.FR;
import static io.afterorder.domain.Marketplace.IT;
import static io.afterorder.domain.Marketplace.JP;
import static io.afterorder.domain.Marketplace.UK;
import static io.afterorder.domain.Marketplace.US;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Every touch of every campaign that ships, in every language, for every sample order. */
class ShippedMessagesTest {
    private static final EmailAddress SENDER = new EmailAddress("orders@hearth-and-larder.example");

    private final Renderer renderer = Renderer.read(CompiledFile.inJar());

    @TestFactory
    Stream<DynamicTest> each_message_says_what_it_must_and_passes_the_rules() {
        return CompiledCampaigns.read(CompiledFile.inJar()).inRank().stream()
                .flatMap(campaign -> campaign.touches().stream().flatMap(ShippedMessagesTest::forms)
                        .flatMap(touch -> Stream.of(UK, US, DE, FR, ES, IT, JP).flatMap(
                                place -> asks(touch).flatMap(ask -> tests(campaign, touch, place, ask)))));
    }

    private Stream<DynamicTest> tests(Campaign campaign, Touch touch, Marketplace place, boolean ask) {
        var language = place.defaultLanguage();
        var channel = switch (campaign.orders().channel()) {
            case AMAZON -> new SalesChannel.Amazon(place);
            case DIRECT -> new SalesChannel.OwnShop("shop", place.zone(), language);
        };
        return SampleOrders.all(channel, language).entrySet().stream()
                .map(sample -> dynamicTest(touch.id() + ", " + touch.template() + ", " + language.toLanguageTag() + ", "
                        + sample.getKey() + (ask ? ", asking" : ""),
                        () -> check(touch, EventfulLife.of(sample.getValue(), touch), language, ask)));
    }

    /** Each variant of a touch; the touch itself where it has none. */
    private static Stream<Touch> forms(Touch touch) {
        return touch.variants().isEmpty() ? Stream.of(touch) : touch.variants().stream().map(touch::as);
    }

    private void check(Touch touch, Order order, Locale language, boolean ask) {
        var rendering = renderer.render(touch, order, language, ask);
        assertThat(rendering).isInstanceOf(Rendered.class);
        var message = ((Rendered) rendering).message();

        assertThat(message.html())
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language.toLanguageTag() + "\" dir=\"ltr\">")
                .contains(SampleOrders.ID.value(), "Hearth &amp; Larder").doesNotContain("{{", "<img", "evil.example");
        assertThat(message.text()).contains(SampleOrders.ID.value(), "Hearth & Larder")
                .doesNotContain("{{", "\n\n\n", "&amp;", "<", "evil.example");
        assertThat(message.subject()).contains(SampleOrders.ID.value()).hasSizeLessThanOrEqualTo(80)
                .doesNotContain("\n", "\r");
        assertThat(message.text().contains("/review/review-your-purchases/")).isEqualTo(ask);

        var verdict = Policy.current()
                .check(ForCheck.of("sample", message, order, renderer.seller(), SENDER));
        assertThat(verdict.findings()).as(message.subject() + "\n" + message.text())
                .extracting(Finding::rule, Finding::excerpt).isEmpty();
    }

    private static Stream<Boolean> asks(Touch touch) {
        return switch (touch.reviewAsk()) {
            case ReviewAsk.NEVER -> Stream.of(false);
            case ReviewAsk.ALWAYS -> Stream.of(true);
            case ReviewAsk.IF_NEVER_ASKED -> Stream.of(false, true);
        };
    }
}
