package io.afterorder.compliance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CharactersTest {
    private static final int AT_OR_BRACE = Characters.signs("@{");
    private static final long AT_OR_UNDEFINED = Characters.pieces(" at ", "undefined", "chiocciola");

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "{name}", "@", "ends with {"})
    void a_sign_is_found_wherever_it_stands(String text) {
        assertThat(Characters.of(text).have(AT_OR_BRACE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a plain text, with a comma.", "(brackets)"})
    void other_signs_are_not_taken_for_it(String text) {
        assertThat(Characters.of(text).have(AT_OR_BRACE)).isFalse();
    }

    @Test
    void a_sign_that_no_rule_looks_for_cannot_be_asked_for() {
        assertThatThrownBy(() -> Characters.signs("~")).hasMessageContaining("'~'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"crew at lamps", "AT AT ", " aT ", "say undefined", "UnDefined", "a chiocciola",
            "ununundefined"})
    void a_piece_of_a_word_is_found_in_letters_of_any_size(String text) {
        assertThat(Characters.of(text).mayHold(AT_OR_UNDEFINED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "at the fair", "look at", "a t", "undefine d", "chioccola", "that at-home data"})
    void other_words_are_not_taken_for_it(String text) {
        assertThat(Characters.of(text).mayHold(AT_OR_UNDEFINED)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"größer", "crew\u00a0at\u00a0lamps", "tab\there"})
    void what_is_not_of_plain_letters_may_hold_any(String text) {
        assertThat(Characters.of(text).mayHold(AT_OR_UNDEFINED)).isTrue();
    }

    @Test
    void a_piece_that_no_rule_looks_for_cannot_be_asked_for() {
        assertThatThrownBy(() -> Characters.pieces("nil")).hasMessageContaining("nil");
    }

    @ParameterizedTest
    @CsvSource({"don't twenty-one a-, 3", "two  words, 2", "3 x 14, 3", "naïve Übung, 2", "- ', 0"})
    void words_are_counted_as_a_reader_counts_them(String text, int words) {
        assertThat(Characters.of(text).words()).isEqualTo(words).isEqualTo(Words.count(text));
    }

    @ParameterizedTest
    @CsvSource({"1 page, 1", "(207) 555-0134, 10", "12 of 345, 3", "12abc345, 5", "12abcd345, 3", "no, 0"})
    void digits_stand_together_over_three_characters_and_no_more(String text, int digits) {
        assertThat(Characters.of(text).mostDigits()).isEqualTo(digits);
    }
}
