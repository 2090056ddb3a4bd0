package io.afterorder.compliance.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconTest {
    private final Lexicon.Builder words = new Lexicon.Builder();
    private final int review = words.number("review*");
    private final int reviews = words.number("reviews");
    private final int voucher = words.number("*gutschein*");
    private final Lexicon lexicon = words.build();

    private Meaning meaning(String word) {
        return lexicon.meaning(NormalForm.tokens(word), 0);
    }

    private int[] numbers(String word) {
        var meaning = meaning(word);
        var numbers = new int[meaning.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = meaning.number(i);
        }
        return numbers;
    }

    @Test
    void a_word_may_be_several_of_a_pack() {
        assertThat(numbers("reviews")).containsExactlyInAnyOrder(review, reviews);
        assertThat(numbers("reviewers")).containsExactly(review);
        assertThat(numbers("geschenkgutscheine")).containsExactly(voucher);
        assertThat(meaning("geschenkgutscheine").offset(0)).isEqualTo("geschenk".length());
        assertThat(numbers("2nd")).containsExactly(Lexicon.NUMBER);
        assertThat(numbers("preview")).isEmpty();
    }

    @Test
    void a_word_that_means_something_is_remembered() {
        assertThat(meaning("Reviews")).isSameAs(meaning("reviews"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ottilie", "5550164", "reviewsreviewsreviewsreviewsreviewsreviews"})
    void names_numbers_and_endless_words_are_not(String word) {
        assertThat(meaning(word)).isNotSameAs(meaning(word));
    }
}
