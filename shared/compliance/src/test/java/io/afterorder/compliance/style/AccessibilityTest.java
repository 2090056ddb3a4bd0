package io.afterorder.compliance.style;

import io.afterorder.compliance.Declared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.afterorder.compliance.Letters.IMAGE;
import static io.afterorder.compliance.Letters.blocking;
import static io.afterorder.compliance.Letters.found;
import static io.afterorder.compliance.Letters.newsletter;
import static io.afterorder.compliance.Letters.toBuyer;
import static io.afterorder.compliance.Letters.withHtml;
import static org.assertj.core.api.Assertions.assertThat;

/** What of a letter is lost on those who see it badly, or not at all. */
class AccessibilityTest {
    @Test
    void every_image_needs_an_alt_text_and_an_empty_one_is_one() {
        assertThat(blocking(withHtml("<img src='https://img.tidewater-lamps.com/a.png' width=90>")))
                .containsExactly("style.accessibility");
        assertThat(blocking(withHtml("<img src='https://img.tidewater-lamps.com/a.png' alt='' width=90>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p style='background:#123'>x</p>", "<table bgcolor=#222222><tr><td>x</table>",
            "<style>.n{background-color:navy}</style><div class=n><p>x</p></div>"})
    void default_text_on_a_dark_ground_is_hard_to_read(String html) {
        assertThat(blocking(withHtml(html))).containsExactly("style.accessibility");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p style='color:#999'>x</p>", "<font color=silver>x</font>",
            "<div style='color:#fff'><p>x</p></div>", "<p style='color:rgba(0,0,0,.3)'>x</p>"})
    void pale_text_is_hard_to_read_and_a_colour_of_ones_own(String html) {
        assertThat(blocking(withHtml(html))).containsExactly("style.accessibility", "style.font-override");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p style='background:#fafafa'>x</p>",
            "<p style='background:#123'><a href='https://www.amazon.com/'"
                    + " style='background:#fff'>x</a></p>",
            "<div style='background:#123'></div>",
            "<div style='background:url(https://x.example.com/a.png)'>x</div>"})
    void enough_contrast_is_fine(String html) {
        assertThat(blocking(withHtml(html))).isEmpty();
    }

    @Test
    void contrast_counts_on_the_direct_channel_too() {
        assertThat(blocking(newsletter().html("<p style='color:#777'>The autumn shades are here.</p>")))
                .contains("style.accessibility");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "&nbsp;", "&#8203;", "<span></span>"})
    void a_link_needs_a_text(String text) {
        assertThat(blocking(withHtml("<a href='https://www.amazon.com/'>" + text + "</a>")))
                .containsExactly("style.accessibility");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a href='https://www.amazon.com/' aria-label='Help'></a>", "<a name=top></a>",
            "<a href='https://www.amazon.com/' style='display:none'></a>",
            "<a href='https://www.amazon.com/'>" + IMAGE + "></a>"})
    void a_name_of_another_kind_will_do(String html) {
        assertThat(blocking(withHtml(html))).isEmpty();
    }

    @Test
    void a_letter_in_a_picture_is_none() {
        assertThat(blocking(toBuyer().html("<p>Our letter:</p>" + IMAGE + "width=450>")))
                .containsExactly("style.accessibility");
        assertThat(blocking(toBuyer().html(IMAGE + ">"))).contains("style.accessibility");
        assertThat(blocking(withHtml(IMAGE + "width=450>"))).isEmpty();
    }

    @Test
    void a_logo_above_few_words_is_no_letter() {
        assertThat(found("style.accessibility", toBuyer().html(IMAGE + "width=400><p>The lamp is late.</p>")
                .declare(new Declared.Image("https://img.tidewater-lamps.com/a.png",
                        Declared.Depiction.BRAND_LOGO))))
                .isEmpty();
    }
}
