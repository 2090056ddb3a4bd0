package io.afterorder.compliance.contact;

import io.afterorder.compliance.Passage;
import io.afterorder.compliance.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SpelledPhoneTest {
    @ParameterizedTest
    @ValueSource(strings = {"two oh seven, five five five, oh", "Two-Zero-Seven Five-Five-Five Nine",
            "zéro six douze cinquante vingt trente onze", "null-zwei-fünf-eins, 555 01 62",
            "four-oh-six, 555, 0164", "eins zwei drei vier fünf sechs sieben acht neun"})
    void seven_digits_or_more_in_words_are_a_number(String words) {
        assertThat(numbersIn(words)).containsExactly(words);
        assertThat(numbersIn("You reach us on " + words + ", at any hour.")).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one two three four five six", "one two three - four five six seven",
            "one two three and four five six seven", "one two three lamps, four five six seven cords",
            "lot one two three four five six seven", "one two 345 6789", "one two three 456", "555 four oh six 12"})
    void fewer_or_scattered_ones_count_something(String words) {
        assertThat(numbersIn(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"un un un un un un un", "een, een, een, een, een, een, een"})
    void the_shortest_number_is_found_wherever_in_a_text_it_stands(String number) {
        for (int before = 0; before < 60; before++) {
            assertThat(numbersIn("x".repeat(before % 13) + " ".repeat(before) + number)).hasSize(1);
            assertThat(numbersIn("word ".repeat(before) + number + " word".repeat(before % 5))).hasSize(1);
        }
    }

    @Test
    void two_numbers_are_told_apart() {
        assertThat(numbersIn("one two three four five six seven or nine eight seven six five four three"))
                .containsExactly("one two three four five six seven", "nine eight seven six five four three");
    }

    private static List<String> numbersIn(String text) {
        return SpelledPhone.in(new Passage(Where.TEXT, text));
    }
}
