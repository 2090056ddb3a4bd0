package io.afterorder.compliance;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptTest {
    @Test
    void an_embedded_picture_is_named_and_not_spelt_out() {
        var image = "<img src=\"data:image/gif;base64," + "R0lGODlhMAAY+/AJ==".repeat(200_000)
                + "\" alt=\"Checked ribbon\">";

        assertThat(Excerpt.of(image)).isEqualTo("<img src=\"data:image/gif;base64,…\" alt=\"Checked ribbon\">");
    }

    @Test
    void blanks_and_line_breaks_become_one_blank() {
        assertThat(Excerpt.of("  one\n\t two\u0000 ")).isEqualTo("one two");
    }

    @Test
    void an_excerpt_has_at_most_120_characters_and_halves_no_letter() {
        assertThat(Excerpt.of("x".repeat(120))).hasSize(120).doesNotContain("…");
        assertThat(Excerpt.of("x".repeat(121))).hasSize(120).endsWith("x…");
        assertThat(Excerpt.of("x".repeat(118) + "😀 and more")).isEqualTo("x".repeat(118) + "…");
    }
}
