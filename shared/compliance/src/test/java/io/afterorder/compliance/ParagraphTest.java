package io.afterorder.compliance;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

class ParagraphTest {
    @Test
    void finds_each_thing_once_and_tells_it_from_others() {
        var asked = new AtomicInteger();
        var length = Paragraph.Trait.of(paragraph -> asked.incrementAndGet() * 100 + paragraph.text().length());
        var first = Paragraph.Trait.of(paragraph -> paragraph.text().charAt(0));
        var paragraph = Paragraph.of("A lamp");

        assertThat(paragraph.find(length)).isEqualTo(106);
        assertThat(paragraph.find(first)).isEqualTo('A');
        assertThat(paragraph.find(length)).isEqualTo(106);
    }

    @Test
    void finds_what_is_asked_for_later_than_it_was_made() {
        var paragraph = Paragraph.of("A lamp");
        paragraph.find(Paragraph.Trait.of(Paragraph::text));

        var later = Paragraph.Trait.of(made -> made.text().length());

        assertThat(paragraph.find(later)).isEqualTo(6);
    }
}
