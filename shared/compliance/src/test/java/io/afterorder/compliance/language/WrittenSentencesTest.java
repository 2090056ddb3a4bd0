package io.afterorder.compliance.language;

import io.afterorder.compliance.Channel;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Where;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenSentencesTest {
    @ParameterizedTest
    @ValueSource(strings = {"ORDER_ISSUE", "CUSTOM_DESIGN"})
    void what_html_and_text_part_share_is_met_once_so_that_a_buyers_own_words_are_not_kept(String purpose) {
        var greeting = "Dear Ms Quux-" + purpose + ", the Harbor Table Lamp is late.";
        var message = Message.of(Channel.AMAZON, purpose, Locale.US).subject("Your lamp")
                .html("<p>" + greeting + "</p>")
                .text(greeting).build();

        var sentences = new WrittenSentences(message, new Titles(List.of("Harbor Table Lamp"))).understood(Set.of());

        assertThat(sentences).extracting(Sentence::where).containsExactly(Where.SUBJECT, Where.HTML, Where.TEXT);
        assertThat(sentences.get(1).wording()).isSameAs(sentences.get(2).wording());
        assertThat(sentences.get(1).form()).contains("■");
    }
}
