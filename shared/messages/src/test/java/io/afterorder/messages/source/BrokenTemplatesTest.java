package io.afterorder.messages.source;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class BrokenTemplatesTest {
    private static final String FILE = "templates/check-up/en.hbs:";

    private SellerDirectory seller;

    @BeforeEach
    void a_good_directory(@TempDir Path root) {
        seller = new SellerDirectory(root);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {{brand}}        | {{brnad}}                | 5: there is no brnad here; did you mean "brand"?
            {{brand}}        | {{reviewLink}}           | 5: there is no reviewLink here; TEMPLATES.md tells what can stand here
            {{brand}}        | {{deliveredAt}}          | 5: deliveredAt is written with {{date deliveredAt}} or tested with {{#if deliveredAt}}
            {{brand}}        | {{date brand}}           | 5: date writes a moment
            {{brand}}        | {{total}}                | 5: total is written with {{money total}} or tested with {{#if total}}
            {{brand}}        | {{money brand}}          | 5: money writes an amount
            {{brand}}        | {{range shippedAt brand}} | 5: range writes two moments
            {{brand}}        | {{cause}}                | 5: cause is a choice; write {{#is cause "..."}}
            {{brand}}        | {{#is cause "wether"}}x{{/is}} | 5: there is no wether here; did you mean "weather"?
            {{brand}}        | {{#is brand "a"}}x{{/is}} | 5: there is no brand here; what can stand here is addressPart, cause, customs, problem, resolution, segment
            {{brand}}        | {{plural productCount "a"}} | 5: plural takes 2 forms in "en": one, other
            {{brand}}        | {{> greetings}}          | 5: there is no phrase greetings; write it into phrases/en.hbs as greetings: <p>...</p>
            {{brand}}        | <a href="{{detail}}">x</a> | 5: a link leads to a placeholder whose name ends with Link
            {{brand}}        | {{plural brand "a" "b"}} | 5: plural counts a number
            {{brand}}        | {{list brand}}           | 5: there is no brand here; what can stand here is attachments, billingAddress, news, products, shippingAddress, suggestions, upgrades
            {{brand}}        | {{{brand}}}              | 5: braces that are not {{name}}; values are always escaped, and none stands between three braces
            {{brand}}        | {{#if brand}}x           | 5: {{#if}} is not closed; write {{/if}}
            {{brand}}        | x{{/if}}                 | 5: {{/if}} closes no {{#if}}
            {{brand}}        | {{else}}                 | 5: {{else}} stands in no {{#if}}
            {{brand}}        | {{#each products}}{{#each products}}x{{/each}}{{/each}} | 5: there is no products here; what can stand here is attached, care, documents, setup
            <p>Hello,</p>    | <p style="color:red">Hello,</p> | 3: <p style="color:red"> has attributes; write <p> alone, the theme sees to the looks
            <p>Hello,</p>    | <center>Hello,</center>  | 3: <center> is no element of a body; write <p>, <h2>, <ul>, <ol>, <li>, <a href="...">, <strong>, <em> or <br>
            <p>Hello,</p>    | <a href="http://example.com">x</a> | 3: <a href="http://example.com"> is no link; write <a href="{{link}}"> or <a href="https://..."> and nothing besides
            <p>Hello,</p>    | <a href="{{feedbackLink}}" onclick="x()">x</a> | 3: <a href="{{feedbackLink}}" onclick="x()"> is no link; write <a href="{{link}}"> or <a href="https://..."> and nothing besides
            subject: Your    | subjekt: Your            | 1: "subjekt" is not a key of a template; did you mean "subject"?
            subject: Your    | titel: Your              | 1: "titel" is not a key of a template; the keys are subject, purpose, preheader, theme, needs, callToAction
            """)
    void a_mistake_is_named_with_its_line_and_a_remedy(String words, String others, String error) {
        assertThat(seller.template(words, others).errors()).contains(FILE + error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{class}}", "{{this}}", "{{this.class}}", "{{brand.class}}", "{{[class]}}",
            "{{@root.brand}}",
            "{{../brand}}", "{{lookup this \"getClass\"}}", "{{> ../../secret}}", "{{> (lookup this \"x\")}}",
            "{{#*inline \"x\"}}r{{/inline}}", "{{#with brand}}x{{/with}}", "{{#block \"x\"}}b{{/block}}", "{{&brand}}",
            "{{=<% %>=}}", "{{log brand}}", "{{^brand}}x{{/brand}}", "{{#products}}x{{/products}}", "{{helperMissing}}",
            "{{#each products as |p|}}{{p.name}}{{/each}}", "{{precompile \"x\"}}", "{{embedded \"x\"}}",
            "{{{{raw}}}}"})
    void what_could_reach_out_of_a_message_is_refused(String tag) {
        assertThat(seller.template("{{brand}}", tag).errors()).isNotEmpty()
                .allSatisfy(error -> assertThat(error).startsWith(FILE + "5: "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {{body}} | the theme has no {{body}}; write it where the message's words belong
            ` lang="{{language}}"` | the theme does not say the language, which screen readers go by; write <html lang="{{language}}">
            """)
    void a_theme_without_what_it_is_for_is_refused(String words, String error) {
        var theme = "<html lang=\"{{language}}\"><body>{{body}}</body></html>";
        assertThat(theme).contains(words);

        seller.write("themes/brand.hbs", theme.replace(words, ""));

        assertThat(seller.errors()).containsExactly("themes/brand.hbs:1: " + error);
    }

    @Test
    void an_image_of_a_theme_says_what_it_shows_and_how_large_it_is() {
        seller.write("themes/brand.hbs",
                "<html lang=\"{{language}}\">\n<body>\n<img src=\"{{logoLink}}\">\n{{body}}</body></html>");

        assertThat(seller.errors()).containsExactlyInAnyOrder(
                "themes/brand.hbs:3: <img src=\"{{logoLink}}\"> has no alt; write alt=\"what it shows\"",
                "themes/brand.hbs:3: <img src=\"{{logoLink}}\"> has no width; write width=\"...\" in pixels",
                "themes/brand.hbs:3: <img src=\"{{logoLink}}\"> has no height; write height=\"...\" in pixels");
    }

    @Test
    void a_theme_that_leaves_no_room_for_a_message_is_refused() {
        seller.write("themes/brand.hbs",
                "<html lang=\"{{language}}\"><body>{{body}}" + " ".repeat(70 * 1024) + "</body></html>");

        assertThat(seller.errors()).containsExactly(
                "themes/brand.hbs:1: the theme has 70 KB; mail programs cut messages of 102 KB, so keep it to 64 KB");
    }

    @Test
    void what_the_rules_forbid_in_a_theme_is_told_once_and_there() {
        seller.write("themes/amazon-plain.hbs", "<html lang=\"{{language}}\"><body>\n{{body}}\n"
                + "<p>Leave us five stars, and a $5 gift card is yours.</p></body></html>");

        assertThat(seller.errors()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(error -> assertThat(error)
                .startsWith("themes/amazon-plain.hbs:3: every message in this theme would be blocked by "));
    }

    @Test
    void a_file_without_a_head_is_told() {
        assertThat(seller.template("---\n", "").errors()).containsExactly(FILE
                + "1: there is no line --- between the head and the body; write subject: ..., then ---, then the body");
    }

    @Test
    void an_empty_body_is_told() {
        seller.write("templates/check-up/en.hbs", "subject: Your order {{orderId}}\n---\n");

        assertThat(seller.errors()).containsExactly(FILE + "3: the body is empty; write <p>...</p>");
    }

    @Test
    void a_file_that_is_named_after_no_language_is_told() {
        seller.write("templates/check-up/english_uk.hbs", SellerDirectory.TEMPLATE);

        assertThat(seller.errors())
                .containsExactly("templates/check-up/english_uk.hbs:1: \"english_uk\" is not a language;"
                        + " name the file en.hbs, de.hbs or, for one region, en-US.hbs");
    }

    @Test
    void an_unknown_theme_or_need_is_told_with_the_known_ones() {
        seller.template("---\n", "theme: amazon-plane\nneeds: documents, luck\n---\n");

        assertThat(seller.errors()).containsExactly(
                FILE + "2: theme \"amazon-plane\" is not a theme; did you mean \"amazon-plain\"?",
                FILE + "3: needs \"luck\" is nothing that a template can need; "
                        + "write a placeholder of TEMPLATES.md such as documents or refund");
    }

    @Test
    void languages_of_one_template_with_different_heads_are_told() {
        seller.write("templates/check-up/de.hbs", SellerDirectory.TEMPLATE.replace("---\n", "purpose: INVOICE\n---\n"));

        assertThat(seller.errors()).contains("templates/check-up/en.hbs:1: purpose is none, but INVOICE in "
                + "templates/check-up/de.hbs; write the same in every language");
    }

    @Test
    void a_template_that_no_campaign_names_is_tried_by_its_purpose() {
        seller.write("templates/late/en.hbs", """
                subject: Your order {{orderId}} is late
                purpose: ORDER_ISSUE
                ---
                <p>It comes on {{date expectedBy}}. Use the code SORRY10 for 10% off your next order in our shop.</p>
                """);

        assertThat(seller.errors()).anySatisfy(error -> assertThat(error).isEqualTo(
                "templates/late/en.hbs:4: {{date expectedBy}} has no value for some orders; write it within "
                        + "{{#if expectedBy}}, or needs: expectedBy into the head"))
                .anySatisfy(error -> assertThat(error)
                        .startsWith("templates/late/en.hbs:4: the message would be blocked by marketing.promotion: "));
    }

    @Test
    void a_value_that_some_orders_lack_must_be_tested_first() {
        assertThat(seller.template("Hello,", "Hello {{buyerName}},").errors()).containsExactly(
                FILE + "3: {{buyerName}} has no value for some orders; write it within {{#if buyerName}}");
    }

    @Test
    void a_value_that_the_trigger_does_not_bring_must_be_tested_first() {
        seller.campaign("    trigger: delivered\n    delay: P18D", "    trigger: shipped\n    delay: P18D").template(
                "Hello,",
                "Hello, it came on {{date deliveredAt}}.");

        assertThat(seller.errors()).containsExactly(FILE
                + "3: {{date deliveredAt}} has no value for some orders; write it within {{#if deliveredAt}}");
    }

    @Test
    void a_message_that_the_rules_would_block_is_an_error_with_its_finding_and_line() {
        seller.template("Here is how", "Write a five-star review and get a 10 EUR gift card. Here is how");

        assertThat(seller.errors()).anySatisfy(error -> assertThat(error)
                .startsWith(FILE + "4: the message of the touch \"check-up\" would be blocked by review.incentive: "));
    }

    @Test
    void a_message_without_the_order_id_is_an_error() {
        assertThat(seller.template("order {{orderId}}", "order").errors())
                .anySatisfy(error -> assertThat(error).startsWith(FILE).contains("required.order-id"));
    }
}
