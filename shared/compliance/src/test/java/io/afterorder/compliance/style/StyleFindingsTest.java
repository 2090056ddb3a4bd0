package io.afterorder.compliance.style;

import io.afterorder.compliance.Attachment;
import io.afterorder.compliance.Declared;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Letters;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.MessageBuilder;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.RuleCatalogue;
import io.afterorder.compliance.RuleEntry;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

import static io.afterorder.compliance.Letters.saying;
import static io.afterorder.compliance.Letters.toBuyer;
import static io.afterorder.compliance.Letters.withHtml;
import static org.assertj.core.api.Assertions.assertThat;

/** What a seller reads of a look that is barred, and where each measure begins. */
class StyleFindingsTest {
    private static List<Finding> found(Rule rule, MessageBuilder letter) {
        Message message = letter.build();
        return rule.check(message).toList();
    }

    private static Finding only(Rule rule, MessageBuilder letter) {
        var findings = found(rule, letter);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    @Test
    void every_style_rule_of_the_catalogue_has_a_class_but_spelling_which_templates_are_checked_for() {
        assertThat(StyleRules.all().stream().map(Rule::id).collect(Collectors.toSet()))
                .isEqualTo(RuleCatalogue.entries().stream().map(RuleEntry::id)
                        .filter(id -> id.startsWith("style.") && !id.equals("style.spelling"))
                        .collect(Collectors.toSet()));
    }

    @Nested
    class An_emoji {
        private final Rule rule = new EmojiRule();

        @Test
        void far_into_a_text_is_shown_with_the_words_around_it() {
            var excerpt = only(rule, saying("word ".repeat(40) + "here 💡 it is, " + "word ".repeat(40))).excerpt();

            assertThat(excerpt).startsWith("word").contains("here 💡 it is").hasSizeLessThanOrEqualTo(120);
        }

        @Test
        void near_the_beginning_is_shown_with_the_beginning() {
            assertThat(only(rule, toBuyer().subject("💡 Order").text("Hello")).excerpt()).isEqualTo("💡 Order");
            assertThat(only(rule, toBuyer().subject("The lamp 💡").text("Hello")).excerpt()).isEqualTo("The lamp 💡");
        }

        @Test
        void is_shown_without_half_a_character_before_it() {
            var excerpt = only(rule, toBuyer().subject("𝐀".repeat(60) + "x💡").text("Hello")).excerpt();

            assertThat(excerpt).startsWith("𝐀").endsWith("x💡");
            assertThat(excerpt.chars().filter(c -> Character.isSurrogate((char) c)).count()).isEven();
        }
    }

    @Nested
    class A_gif {
        private final Rule rule = new GifRule();

        @ParameterizedTest
        @CsvSource({"a.png, image/gif, 1", "a.GIF, application/octet-stream, 1", "a.pdf, application/pdf, 0",
                "gif.png, image/png, 0"})
        void as_attachment_is_told_by_its_name_or_its_type(String name, String type, int findings) {
            assertThat(found(rule, withHtml("").attach(new Attachment(name, type, 9, Attachment.Kind.INSTRUCTIONS))))
                    .hasSize(findings).allSatisfy(finding -> assertThat(finding.excerpt()).isEqualTo(name));
        }

        @ParameterizedTest
        @ValueSource(strings = {"data:image/png", "data:image/png,R0lG", "data:,hi"})
        void is_told_from_other_data(String url) {
            assertThat(found(rule, withHtml("<img alt='' src='" + url + "'>"))).isEmpty();
        }
    }

    @Nested
    class Fonts {
        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {"font-family:Arial | font family", "line-height:2 | line height",
                "color:#000 | text colour",
                "color:#000;font-family:Arial;line-height:2 | font family and line height and text colour"})
        void the_seller_reads_what_to_take_out_and_no_more(String css, String fix) {
            assertThat(only(new FontOverrideRule(), withHtml("<p style='" + css + "'>Yours</p>")).fix())
                    .isEqualTo("Take the " + fix + " out of the HTML and its styles.");
        }

        @Test
        void the_text_of_the_fourth_size_is_shown() {
            var finding = only(new FontSizesRule(), withHtml("<p style='font-size:20px'>a</p>"
                    + "<p style='font-size:12px'>b</p><p style='font-size:14px'>the fourth</p>"
                    + "<p style='font-size:11px'>the fifth</p>"));

            assertThat(finding.excerpt()).isEqualTo("the fourth");
            assertThat(finding.why()).contains("5 font sizes (16 px, 20 px, 12 px, 14 px, 11 px)");
        }
    }

    @Nested
    class Measures {
        @Test
        void an_image_too_wide_is_told_its_share_and_the_width_that_it_may_have() {
            var finding = only(new ImageWidthRule(), withHtml("<img src='cid:a.png' alt='' width=540>"));

            assertThat(finding.why()).contains("takes 90% of");
            assertThat(finding.fix()).contains("at 480 px or less");
        }

        @Test
        void a_margin_too_wide_is_told_its_share() {
            assertThat(only(new MarginRule(), withHtml("<div style='margin-left:150px'>Text</div>")).why())
                    .contains("takes 25% of");
        }
    }

    @Nested
    class Contrast {
        private final Rule rule = new ContrastRule();

        @Test
        void the_seller_reads_how_little_there_is() {
            assertThat(only(rule, saying("<span style='color:#999'>Pale</span>")))
                    .satisfies(finding -> assertThat(finding.excerpt()).isEqualTo("Pale"))
                    .satisfies(finding -> assertThat(finding.why()).contains("2.8 to 1"));
        }

        @Test
        void the_link_in_a_pale_text_has_a_colour_of_its_own() {
            assertThat(found(rule, saying("<span style='color:#999'>Pale <a href='https://www.amazon.com/'>Help</a>"
                    + "</span>"))).extracting(Finding::excerpt).containsExactly("Pale");
        }
    }

    @Nested
    class A_letter_in_a_picture {
        private static final String PICTURE = "<img src='https://img.tidewater-lamps.com/a.png' alt='A drawing' ";
        private final Rule rule = new LetterAsImageRule();

        private List<Finding> beside(int words, String picture) {
            return found(rule, toBuyer().html("<p>" + "word ".repeat(words) + "</p>" + picture));
        }

        @Test
        void has_fewer_than_fifteen_words_beside_it() {
            assertThat(beside(14, PICTURE + "width=450>")).hasSize(1);
            assertThat(beside(15, PICTURE + "width=450>")).isEmpty();
        }

        @Test
        void is_three_hundred_pixels_wide() {
            assertThat(beside(3, PICTURE + "width=300>")).hasSize(1);
            assertThat(beside(3, PICTURE + "width=299>")).isEmpty();
        }

        @Test
        void or_has_an_alt_text_of_six_words() {
            assertThat(beside(3, "<img src='cid:a.png' width=90 alt='Your lamp leaves us on Monday'>")).hasSize(1);
            assertThat(beside(3, "<img src='cid:a.png' width=90 alt='Your lamp leaves on Monday'>")).isEmpty();
        }

        @Test
        void is_none_where_it_is_a_ground_or_nobody_sees_it() {
            assertThat(beside(3, "<div style='background:url(https://x.example.com/a.png)'>x</div>")).isEmpty();
            assertThat(beside(3, PICTURE + "width=450 style='display:none'>")).isEmpty();
            assertThat(beside(3, PICTURE + "width=1 height=1>")).isEmpty();
        }

        @Test
        void is_one_though_another_picture_is_the_logo() {
            var logo = new Declared.Image("https://img.tidewater-lamps.com/logo", Declared.Depiction.BRAND_LOGO);

            assertThat(found(rule, toBuyer().html("<p>Hello</p>" + PICTURE + "width=450>").declare(logo))).hasSize(1);
        }

        @Test
        void is_one_though_it_is_declared_as_an_instruction() {
            var instruction = new Declared.Image("https://img.tidewater-lamps.com/a.png",
                    Declared.Depiction.INSTRUCTION);

            assertThat(found(rule, toBuyer().html("<p>Hello</p>" + PICTURE + "width=450>").declare(instruction)))
                    .hasSize(1);
        }
    }

    @Test
    void a_usual_letter_has_no_look_that_is_barred() {
        var letter = toBuyer().html(Letters.BODY).build();

        assertThat(StyleRules.all().stream().flatMap(rule -> rule.check(letter))).isEmpty();
    }
}
