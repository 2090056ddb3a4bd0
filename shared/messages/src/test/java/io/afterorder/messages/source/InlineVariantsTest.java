package io.afterorder.messages.source;

import io.afterorder.compliance.Message;
import io.afterorder.messages.campaign.CompiledCampaigns;
import io.afterorder.messages.campaign.CompiledFile;
import io.afterorder.messages.template.Templates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

/** Variants whose words stand in the campaign file. */
class InlineVariantsTest {
    private static final String CALLING = """
            subject: Your order {{orderId}}
            callToAction: See your order
            ---
            <p>Hello,</p>
            <p>Here is how to fit the shade of {{list products}}: turn it to the left until it clicks.</p>
            <p><a href="{{orderLink}}">{{> call-to-action}}</a></p>
            <p>{{brand}}</p>
            """;

    private SellerDirectory seller;

    @BeforeEach
    void a_template_with_a_call_to_action(@TempDir Path root) {
        seller = new SellerDirectory(root).write("templates/check-up/en.hbs", CALLING);
    }

    @Test
    void a_variant_words_subject_call_to_action_and_body_otherwise_and_keeps_the_rest() {
        variants("{id: plain, weight: 1}", "{id: subject, weight: 1, subject: {en: 'Order {{orderId}}: the shade'}}",
                "{id: call, weight: 1, callToAction: {en: Look at it}}",
                "{id: body, weight: 1, body: {en: '<p>Turn the shade to the left. {{> call-to-action}}.</p>'}}");

        var messages = samples();
        assertThat(messages).extracting(Message::subject).contains("Your order 302-1234567-7654321",
                "Order 302-1234567-7654321: the shade");
        assertThat(messages).extracting(message -> message.text().orElseThrow())
                .anySatisfy(text -> assertThat(text).contains("Here is how", "See your order"))
                .anySatisfy(text -> assertThat(text).contains("Here is how", "Look at it"))
                .anySatisfy(text -> assertThat(text).contains("Turn the shade to the left. See your order.")
                        .doesNotContain("Here is how"));
    }

    @Test
    void the_functions_find_each_variants_words_in_the_compiled_file(@TempDir Path folder) throws IOException {
        variants("{id: plain, weight: 1}", "{id: call, weight: 1, callToAction: {en: Look at it}}");
        var file = folder.resolve("campaigns.json");
        ((Compilation.Compiled) seller.compile()).writeTo(file);

        var compiled = CompiledFile.at(file);
        var touch = CompiledCampaigns.read(compiled).named("after-purchase").flatMap(all -> all.touch("check-up"))
                .orElseThrow();
        var templates = Templates.read(compiled);
        assertThat(touch.variants()).extracting(variant -> touch.as(variant).template()).containsExactly("check-up",
                "check-up#after-purchase.check-up.call").allSatisfy(
                        form -> assertThat(templates.find(form, Locale.UK)).isPresent());
        assertThat(touch.variants()).allSatisfy(
                variant -> assertThat(touch.as(variant).folder()).isEqualTo("check-up"));
    }

    @Test
    void words_that_the_rules_forbid_are_named_where_they_stand() {
        variants("{id: plain, weight: 1}",
                "{id: pushy, weight: 1, body: {en: '<p>Leave us five stars, and a $5 gift card is yours.</p>'}}");

        assertThat(seller.errors()).isNotEmpty().allSatisfy(error -> assertThat(error)
                .startsWith("campaigns/after-purchase.yaml:31: ").contains("would be blocked by review."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            subject: {de: Hallo} | 31: subject is not told in en, in which the template check-up is written; add en: ...
            subject: {de: Hallo} | 31: subject is told in de, in which there is no template check-up; write templates/check-up/de.hbs or leave it out
            subject: {en: "{{nmae}}"} | 31: there is no nmae here; TEMPLATES.md tells what can stand here
            subject: {en: ""} | 31: subject "" is empty; write words or leave it out
            subject: Hello | 31: subject is not told by language; write subject: {en: "Your order {{orderId}}"}
            body: {en: "<div>Hi</div>"} | 31: <div> is no element of a body; write
            body: {en: <p>Hi</p>}, callToAction: {en: Go} | 31: callToAction has no place in the variant's body; write {{> call-to-action}} where it stands
            template: review-request, callToAction: {en: Go} | 31: callToAction has no place in templates/review-request/en.hbs; write {{> call-to-action}} where it stands, and callToAction: ... with the usual words into the head
            """)
    void a_mistake_is_named_with_its_line_and_a_remedy(String words, String error) {
        variants("{id: plain, weight: 1}", "{id: other, weight: 1, " + words + "}");

        assertThat(seller.errors()).anySatisfy(
                told -> assertThat(told).startsWith("campaigns/after-purchase.yaml:" + error));
    }

    @Test
    void a_call_to_action_without_a_place_and_a_place_without_words_are_refused() {
        seller.write("templates/check-up/en.hbs", CALLING.replace("{{> call-to-action}}", "Go"))
                .write("templates/review-request/en.hbs", CALLING.replace("callToAction: See your order\n", ""));

        assertThat(seller.errors()).contains(
                "templates/check-up/en.hbs:2: callToAction has no place in the body; write {{> call-to-action}} "
                        + "where it stands",
                "templates/review-request/en.hbs:5: {{> call-to-action}} stands for nothing; write callToAction: ... "
                        + "into the head");
    }

    private void variants(String... forms) {
        seller.campaign("expiresAfter: P7D",
                "expiresAfter: P7D\n    variants:\n      - " + String.join("\n      - ", forms));
    }

    private List<Message> samples() {
        return switch (seller.compile()) {
            case Compilation.Compiled compiled -> compiled.samples().stream()
                    .filter(message -> message.id().equals("templates/check-up/en.hbs")).toList();
            case Compilation.Broken(var errors) -> throw new AssertionError(errors);
        };
    }
}
