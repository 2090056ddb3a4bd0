package io.afterorder.compliance.language;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {
    private static final Set<Language> ENGLISH = EnumSet.of(Language.EN);

    @Test
    void a_sentence_that_is_met_once_is_not_kept() {
        assertThat(Wording.of("Dear Ms Ottoline, here it is."))
                .isNotSameAs(Wording.of("Dear Ms Ottoline, here it is."));
    }

    @Test
    void a_sentence_that_is_met_again_and_again_is_read_no_more() {
        Wording.of("The papers of the lamp are attached.");
        var kept = Wording.of("The papers of the lamp are attached.");

        assertThat(Wording.of("The papers of the lamp are attached.")).isSameAs(kept);
    }

    @Test
    void sentences_of_the_same_hash_are_told_apart() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        for (int i = 0; i < 3; i++) {
            assertThat(Wording.of("Aa").form()).isEqualTo("aa");
            assertThat(Wording.of("BB").form()).isEqualTo("bb");
        }
    }

    @Test
    void what_it_says_depends_on_the_languages_that_it_is_read_in() {
        var wording = Wording.of("Rezension: 4");

        assertThat(wording.understood(EnumSet.of(Language.DE))).extracting(Hit::concept).contains(Concept.REVIEW);
        assertThat(wording.understood(EnumSet.of(Language.FR))).isEmpty();
        assertThat(wording.understood(EnumSet.of(Language.DE))).extracting(Hit::concept).contains(Concept.REVIEW);
    }

    @Test
    void titles_are_left_out_for_the_order_that_has_them() {
        var wording = Wording.of("We sent the Five Star Towels today.");
        var towels = new Titles(List.of("Five Star Towels"));

        assertThat(wording.understood(ENGLISH)).extracting(Hit::concept).contains(Concept.TOP_RATING);
        assertThat(wording.without(towels, Wording::of).understood(ENGLISH)).extracting(Hit::concept)
                .doesNotContain(Concept.TOP_RATING);
        assertThat(wording.without(new Titles(List.of("Tea")), Wording::of).understood(ENGLISH))
                .extracting(Hit::concept)
                .contains(Concept.TOP_RATING);
    }

    @Test
    void words_are_counted_and_where_there_are_no_blanks_estimated() {
        assertThat(Wording.of("Don't go, 4.99 €!").words()).isEqualTo(5);
        assertThat(Wording.of("ご注文ありがとうございます").words()).isEqualTo(4);
    }
}
