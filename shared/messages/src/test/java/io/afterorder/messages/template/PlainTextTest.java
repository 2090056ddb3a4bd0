package io.afterorder.messages.template;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {
    @Test
    void paragraphs_lists_and_links_are_written_out() {
        assertThat(PlainText.of("""
                <h2>Lamp</h2>
                <p>Two
                lines, <strong>one</strong> paragraph.</p>

                <ol><li>Turn it</li><li>Plug it in</li></ol>
                <ul>
                <li><a href="https://example.com/a?b=c&amp;d=e">Manual</a></li>
                </ul>
                <p>Regards<br>
                Tom &amp; Co</p>
                """)).isEqualTo("""
                Lamp

                Two lines, one paragraph.

                1. Turn it
                2. Plug it in

                - Manual: https://example.com/a?b=c&d=e

                Regards
                Tom & Co
                """);
    }

    @Test
    void an_address_within_a_sentence_stands_in_brackets() {
        assertThat(PlainText.of("<p>Open the <a href=\"https://example.com/\">return centre</a>, then print.</p>"))
                .isEqualTo("Open the return centre (https://example.com/), then print.\n");
    }

    @Test
    void no_more_than_one_line_in_a_row_is_empty() {
        assertThat(PlainText.of("<p>a</p><p><br><br><br></p><ul></ul><p>b</p>")).isEqualTo("a\n\nb\n");
    }
}
