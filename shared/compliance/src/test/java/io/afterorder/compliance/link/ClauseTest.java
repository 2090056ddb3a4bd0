package io.afterorder.compliance.link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.afterorder.compliance.link.RefusalWord.END;
import static io.afterorder.compliance.link.RefusalWord.MESSAGES;
import static io.afterorder.compliance.link.RefusalWord.NO;
import static io.afterorder.compliance.link.RefusalWord.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

class ClauseTest {
    private static Clause clause(String words) {
        return Clause.of(words).getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | 0", "... | 0", "Stop | 1", "Stop. | 1", "(Stop) | 1", ". Stop | 1",
            "Stop. Lamps | 2", "Stop, lamps! | 2", "Stop - lamps | 1"})
    void a_clause_ends_at_a_stop_and_has_words(String text, int clauses) {
        assertThat(Clause.of(text)).hasSize(clauses);
    }

    @Test
    void a_word_behind_the_first_is_told_from_the_first() {
        assertThat(clause("no messages").hasBehindFirst(MESSAGES)).isTrue();
        assertThat(clause("messages today").hasBehindFirst(MESSAGES)).isFalse();
        assertThat(clause("no lamp").hasBehindFirst(MESSAGES)).isFalse();
        assertThat(clause("a lamp lamp lamp lamp lamp lamp lamp").hasBehindFirst(MESSAGES)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop messages", "messages stop", "stop lamp lamp lamp lamp messages"})
    void words_up_to_five_apart_belong_together(String words) {
        assertThat(clause(words).near(END, MESSAGES)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop lamp lamp lamp lamp lamp messages", "stop lamp lamp lamp lamp lamp lamp messages",
            "stop by messages", "stop", "messages"})
    void words_further_apart_or_parted_do_not(String words) {
        assertThat(clause(words).near(END, MESSAGES)).isFalse();
    }

    @Test
    void one_word_may_say_both() {
        assertThat(clause("yazmayın").near(NO, WRITE)).isTrue();
        assertThat(clause("lamba yazın").near(NO, WRITE)).isFalse();
    }

    @Test
    void a_message_that_is_to_be_written_is_one() {
        assertThat(clause("send us a message").isAboutOne()).isTrue();
        assertThat(clause("stop these messages").isAboutOne()).isFalse();
        assertThat(clause("lamp lamp lamp lamp lamp lamp lamp lamp").isAboutOne()).isFalse();
    }
}
