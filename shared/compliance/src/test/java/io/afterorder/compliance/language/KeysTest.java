package io.afterorder.compliance.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;

import static org.assertj.core.api.Assertions.assertThat;

class KeysTest {
    @Test
    void no_two_words_have_the_same_key() {
        var words = new HashMap<Long, String>();
        for (char one = '0'; one <= 'z'; one++) {
            for (char two = '0'; two <= 'z'; two++) {
                for (var word : new String[]{"" + one, "" + one + two, "z" + one + two, "zzzzzzzzzz" + one + two}) {
                    long key = Keys.of(word, 0, word.length());
                    if (key != Keys.NONE) {
                        assertThat(words.getOrDefault(key, word)).isEqualTo(word);
                        words.put(key, word);
                    }
                }
            }
        }
        assertThat(words).hasSizeGreaterThan(36 * 36);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "thirteenchars", "émeu", "Upper", "★", "レビュー"})
    void long_and_odd_words_have_none(String word) {
        assertThat(Keys.of(word, 0, word.length())).isEqualTo(Keys.NONE);
    }

    @Test
    void the_longest_fits() {
        assertThat(Keys.of("zzzzzzzzzzzz", 0, Keys.LONGEST)).isPositive();
    }
}
