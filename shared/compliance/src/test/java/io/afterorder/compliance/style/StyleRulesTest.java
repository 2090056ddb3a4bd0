package io.afterorder.compliance.style;

import io.afterorder.compliance.Attachment;
import io.afterorder.compliance.Letters;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.afterorder.compliance.Letters.IMAGE;
import static io.afterorder.compliance.Letters.ORDER;
import static io.afterorder.compliance.Letters.blocking;
import static io.afterorder.compliance.Letters.saying;
import static io.afterorder.compliance.Letters.toBuyer;
import static io.afterorder.compliance.Letters.withHtml;
import static org.assertj.core.api.Assertions.assertThat;

class StyleRulesTest {
    @Nested
    class Emoji_in_text {
        @ParameterizedTest
        @ValueSource(strings = {"😀", "⭐", "❤️", "1️⃣", "#⃣", "🇫🇷", "👨‍👩‍👧", "👍🏽", "⌚", "☎️", "™️",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "&#128161;"})
        void are_barred_as_unicode_presents_them(String emoji) {
            assertThat(blocking(saying("Late " + emoji + " lamp"))).containsExactly("style.emoji");
        }

        @ParameterizedTest
        @ValueSource(strings = {"™ ® ©", "→ ← ↑", "★ ☆ ✓ ✔", "☎ ♥ ☺", "⭐︎", "½ № °C", "1 # *", "「」・〜", ":-)"})
        void are_told_from_signs(String signs) {
            assertThat(blocking(saying(signs))).isEmpty();
        }

        @Test
        void are_barred_in_subjects_and_alt_texts() {
            assertThat(blocking(withHtml("").subject("💡 " + ORDER))).containsExactly("style.emoji");
            assertThat(blocking(withHtml("<img src='https://img.tidewater-lamps.com/a.png' alt='💡' width=90>")))
                    .containsExactly("style.emoji");
        }
    }

    @Nested
    class Gif {
        @ParameterizedTest
        @ValueSource(strings = {"https://x.example.com/a.gif", "https://x.example.com/a.GIF?v=2",
                "data:image/gif;base64,R0lGODlh",
                "data:image/png;base64,R0lGODlhAQABAAAAACw=", "https://x.example.com/a?format=gif", "cid:a.gif"})
        void is_barred_by_name_type_or_beginning(String url) {
            assertThat(blocking(withHtml("<img alt='A drawing' width=90 src='" + url + "'>")))
                    .containsExactly("style.gif");
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://x.example.com/gift.png", "data:image/png;base64,iVBORw0KGgo=",
                "https://gif.example.com/a.jpg"})
        void is_told_from_others(String url) {
            assertThat(blocking(withHtml("<img alt='A drawing' width=90 src='" + url + "'>"))).isEmpty();
        }

        @Test
        void is_barred_as_attachment() {
            assertThat(blocking(
                    withHtml("").attach(new Attachment("a.gif", "image/gif", 9, Attachment.Kind.INSTRUCTIONS))))
                    .containsExactly("style.gif");
        }
    }

    @Nested
    class Measures {
        @ParameterizedTest
        @ValueSource(strings = {"margin-left:25%", "margin:0 121px", "margin-right:8em", "margin:20px 0 0 30%",
                "margin-top:150px"})
        void a_margin_over_a_fifth_is_barred(String css) {
            assertThat(blocking(withHtml("<div style='" + css + "'>Text</div>"))).containsExactly("style.margin");
        }

        @ParameterizedTest
        @ValueSource(strings = {"margin:0 120px", "margin:0 auto", "margin-left:20%", "padding-left:30%",
                "margin:-10px"})
        void a_smaller_one_is_fine(String css) {
            assertThat(blocking(withHtml("<div style='" + css + "'>Text</div>"))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"width=481>", "width='81%'>", "style='width:500px'>", "style='width:100%'>",
                "style='width:31em'>"})
        void an_image_over_four_fifths_is_barred(String looks) {
            assertThat(blocking(withHtml(IMAGE + looks))).containsExactly("style.image-width");
        }

        @ParameterizedTest
        @ValueSource(strings = {"width=480>", "width='80%'>", "width=600 style='width:300px'>",
                "style='max-width:100%'>", ">"})
        void a_narrower_one_is_fine(String looks) {
            assertThat(blocking(withHtml(IMAGE + looks))).isEmpty();
        }

        @Test
        void both_are_measured_against_the_letters_own_width() {
            assertThat(blocking(
                    toBuyer().html("<div style='max-width:400px'>" + Letters.BODY + IMAGE + "width=330></div>")))
                    .containsExactly("style.image-width");
            assertThat(
                    blocking(toBuyer().html("<table width=800><tr><td>" + Letters.BODY + IMAGE + "width=600></table>")))
                    .isEmpty();
        }
    }

    @Nested
    class Fonts {
        @ParameterizedTest
        @ValueSource(strings = {"<p style='font-family:Arial'>x</p>", "<p style='line-height:1.2'>x</p>",
                "<p style='color:#000'>x</p>",
                "<font face=Arial>x</font>", "<style>p{font-family:Arial}</style>",
                "<style>.a p{color:#123}</style><div class=a><p>x</div>",
                "<p style='font:14px Arial'>x</p>", "<style>@media (max-width:400px){p{line-height:2}}</style>"})
        void of_the_sellers_choice_are_barred(String html) {
            assertThat(blocking(withHtml(html))).containsExactly("style.font-override");
        }

        @ParameterizedTest
        @ValueSource(strings = {"<p style='font-weight:bold'>x</p>", "<p style='border:1px solid red'>x</p>",
                "<style>.unused{color:red}</style>", "<p style='display:none;color:red'>x</p>",
                "<td style='line-height:0'></td>",
                "<p style='color:inherit'>x</p>", "<font size=3>x</font>"})
        void other_styles_are_fine(String html) {
            assertThat(blocking(withHtml(html))).isEmpty();
        }

        @Test
        void more_than_three_sizes_are_barred_and_the_default_is_one() {
            var three = "<p style='font-size:20px'>a</p><p style='font-size:12px'>b</p>";

            assertThat(blocking(withHtml(three))).isEmpty();
            assertThat(blocking(withHtml(three + "<p style='font-size:16px'>c</p>"))).isEmpty();
            assertThat(blocking(withHtml(three + "<p style='font-size:9pt'>c</p>"))).isEmpty();
            assertThat(blocking(withHtml(three + "<p style='font-size:14px'>c</p>")))
                    .containsExactly("style.font-sizes");
            assertThat(blocking(withHtml(three + "<h1>c</h1>"))).containsExactly("style.font-sizes");
        }
    }

    @Nested
    class Alignment_of_text {
        @ParameterizedTest
        @ValueSource(strings = {"<p style='text-align:center'>x</p>", "<p align=right>x</p>", "<center>x</center>",
                "<td align=center>x</td>", "<style>p{text-align:justify}</style>",
                "<div style='text-align:right'><p>x</p></div>"})
        void other_than_the_default_is_barred(String html) {
            assertThat(blocking(withHtml(html.startsWith("<td") ? "<table>" + html + "</table>" : html)))
                    .containsExactly("style.alignment");
        }

        @ParameterizedTest
        @ValueSource(strings = {"<div style='margin:0 auto'>x</div>", "<table align=center><tr><td>x</table>",
                "<p style='text-align:left'>x</p>", "<p align=center>" + IMAGE + "width=90></p>",
                "<table><tr><th>x</table>"})
        void the_default_and_boxes_are_fine(String html) {
            assertThat(blocking(withHtml(html))).isEmpty();
        }
    }

    @Nested
    class Line_breaks {
        @Test
        void three_in_a_row_are_barred_and_two_are_fine() {
            assertThat(blocking(saying("a<br><br> <br/>b"))).containsExactly("style.line-breaks");
            assertThat(blocking(saying("a<br><br>b<br>c"))).isEmpty();
        }

        @Test
        void so_are_three_line_feeds_of_plain_text() {
            assertThat(blocking(toBuyer().text(ORDER + " is late by two days.\n\n\nTidewater")))
                    .containsExactly("style.line-breaks");
            assertThat(blocking(toBuyer().text(ORDER + " is late by two days.\r\n \r\n\t\r\nTidewater")))
                    .containsExactly("style.line-breaks");
            assertThat(blocking(toBuyer().text(ORDER + " is late by two days.\r\n\r\nTidewater\n\n\n"))).isEmpty();
        }
    }
}
