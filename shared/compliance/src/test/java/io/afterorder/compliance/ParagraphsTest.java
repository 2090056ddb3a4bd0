package io.afterorder.compliance;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParagraphsTest {
    @Test
    void a_paragraph_of_two_messages_is_kept_for_the_third() {
        var text = "The drawing on page 3 shows how the shade of this test is fastened.";
        new Paragraphs().of(text);
        var second = new Paragraphs().of(text);

        assertThat(new Paragraphs().of(text)).isSameAs(second);
    }

    @Test
    void what_one_message_says_twice_is_met_once_so_that_a_buyers_own_words_are_not_kept() {
        var message = new Paragraphs();
        var greeting = message.of("Dear Ms Quux, this test is late.");

        assertThat(message.of("Dear Ms Quux, this test is late.")).isSameAs(greeting);
        assertThat(message.of("Dear Ms  Quux,\u00a0this test is late.\n")).isSameAs(greeting);
        assertThat(new Paragraphs().of("Dear Ms Quux, this test is late.")).isNotSameAs(greeting);
    }

    @Test
    void what_is_folded_and_beyond_ascii_is_kept_as_it_is_read() {
        var text = "Für diesen Test:\nzwei Zeilen";
        new Paragraphs().of(text + " ");
        var second = new Paragraphs().of(" " + text);

        assertThat(second.text()).isEqualTo(text);
        assertThat(new Paragraphs().of(text)).isSameAs(second);
    }

    @Test
    void a_text_longer_than_a_letters_paragraph_is_not_kept() {
        var text = "Step by step. ".repeat(200);
        new Paragraphs().of(text);
        var second = new Paragraphs().of(text);

        assertThat(new Paragraphs().of(text)).isNotSameAs(second);
    }
}
