package io.afterorder.compliance.form;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static io.afterorder.compliance.Letters.ORDER;
import static io.afterorder.compliance.Letters.blocking;
import static io.afterorder.compliance.Letters.found;
import static io.afterorder.compliance.Letters.order;
import static io.afterorder.compliance.Letters.saying;
import static io.afterorder.compliance.Letters.toBuyer;
import static io.afterorder.compliance.Letters.withHtml;
import static org.assertj.core.api.Assertions.assertThat;

/** What shows that a letter was sent before it was done: words of its template, or none at all. */
class UnfinishedLetterTest {
    @Nested
    class What_templates_leave_behind {
        @ParameterizedTest
        @ValueSource(strings = {"{{name}}", "{{{name}}}", "{{#if x}}", "{{name", "{% if x %}", "&lt;%= name %&gt;",
                "${name}",
                "#{name}", "@{name}", "[[name]]", "*|FNAME|*", "%%name%%", "%name%", "%s", "%1$s", "{0}",
                "{first_name}",
                "{Vorname}", "&lt;&lt;Name&gt;&gt;", "&lt;First Name&gt;", "$name", "$customer.name", "#ORDER_ID#",
                "@@NAME@@",
                "__name__", "[object Object]", "undefined", "NaN", "[Name]", "[Customer Name]", "[order_id]",
                "[Vorname]",
                "[prénom]", "[insert date here]", "[お名前]", "[Nombre del cliente]", "Lorem ipsum dolor"})
        void is_found_in_any_template_language(String leftover) {
            assertThat(blocking(saying("The lamp for " + leftover + " is late."))).containsExactly("required.rendered");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Hello ,", "Dear null,", "Bonjour ,", "Hola undefined:", "Sehr geehrter Herr ,"})
        void a_greeting_without_a_name_is_found(String greeting) {
            assertThat(blocking(saying(greeting))).containsExactly("required.rendered");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[sic]", "[2-Pack]", "5 % off the voltage, 10 % more light", "100%", "$20.00", "A{1,2}",
                "C# and F#",
                "null Fehler", "Sayın Nilüfer Hanım,", "Merhaba Nil,", "snake_case", "&lt;3", "[1]", "a @ b", "x_1",
                "{ }", "US$ 20", "Bonjour !",
                "Hello there,",
                "see [the guide]", "Size [M]", "50%Wolle", "#1 lamp", "A$AP", "Hello Mr. Null,"})
        void what_only_looks_like_it_is_left_alone(String words) {
            assertThat(found("required.rendered", saying(words))).isEmpty();
        }

        @Test
        void brackets_of_the_product_title_are_left_alone() {
            assertThat(found("required.rendered", saying("Your <b>[Name] Door Plate</b>, Oak [Custom Name] is late.")
                    .order(order("ATVPDKIKX0DER", "[Name] Door Plate, Oak [Custom Name]", List.of())))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://www.amazon.com/o?id={{orderId}}",
                "https://www.amazon.com/o?id=%7B%7BorderId%7D%7D",
                "https://www.amazon.com/${id}", "https://www.amazon.com/*|ID|*"})
        void is_found_in_addresses(String href) {
            assertThat(blocking(saying("<a href='" + href + "'>Order</a>"))).contains("required.rendered");
        }

        @Test
        void is_found_in_subjects_alt_texts_and_headers() {
            assertThat(found("required.rendered", withHtml("").subject("{{subject}} " + ORDER))).hasSize(1);
            assertThat(found("required.rendered", withHtml("<img src='https://x.example.com/a.png' alt='{{alt}}'>")))
                    .hasSize(1);
            assertThat(found("required.rendered", withHtml("").header("X-Campaign", "{{campaign}}"))).hasSize(1);
        }

        @Test
        void conditional_comments_are_no_placeholders() {
            assertThat(blocking(
                    withHtml("<!--[if mso]><table><tr><td><![endif]--><p>More.</p><!--[if mso]></td></tr></table>"
                            + "<![endif]--><![if !mso]><p>Other.</p><![endif]>")))
                    .isEmpty();
        }
    }

    @Nested
    class A_blank_letter {
        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u00a0", "\u200b"})
        void without_a_subject_is_not_finished(String subject) {
            assertThat(blocking(withHtml("").subject(subject))).containsExactly("required.rendered");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "<p>&nbsp;</p>", "<style>p{}</style>", "<p style='display:none'>Hello</p>"})
        void without_a_visible_body_is_not_finished(String html) {
            assertThat(found("required.rendered", toBuyer().html(html))).hasSize(1);
        }

        @Test
        void with_neither_part_is_not_finished() {
            assertThat(found("required.rendered", toBuyer())).hasSize(1);
            assertThat(found("required.rendered", toBuyer().text(" \n"))).hasSize(1);
        }
    }
}
