package io.afterorder.compliance.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class PlainFormTest {
    private static final String LATIN = "abcxyzABCXYZ019 .,:;()[]{}-%$#=+@!?/'\"äÖüßéÈñçœÆøŁıİžþª½²£¥€«»°·®’“”„…•–—■\u00A0\u00AD";
    private static final int TEXTS = 20_000;

    @Test
    void the_walk_by_a_table_finds_the_same_form_and_words_as_the_whole_of_unicode() {
        var random = new Random(7);
        int whole = 0;
        for (int i = 0; i < TEXTS; i++) {
            var text = text(random);
            var plain = new PlainForm(text);
            if (plain.isWhole()) {
                whole++;
                var slow = Tokens.of(NormalForm.ofAny(text));
                assertThat(plain.tokens().form()).as(text).isEqualTo(slow.form());
                assertThat(words(plain.tokens())).as(text).isEqualTo(words(slow));
            }
        }
        assertThat(whole).isGreaterThan(TEXTS / 4);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int length = random.nextInt(14); length >= 0; length--) {
            boolean letter = random.nextInt(3) > 0;
            text.append(LATIN.charAt(random.nextInt(letter ? 12 : LATIN.length())));
        }
        return text.toString();
    }

    private static List<List<Number>> words(Tokens tokens) {
        var words = new ArrayList<List<Number>>();
        for (int token = 0; token < tokens.count(); token++) {
            words.add(List.of(tokens.start(token), tokens.end(token), tokens.hash(token), tokens.key(token)));
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Größe, Straße: 4,99 €", "L’été – «\u00A0déjà\u00A0»", "Cœur, Æther… 15% off"})
    void letters_with_accents_and_the_usual_marks_are_plain(String text) {
        assertThat(new PlainForm(text).isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"f i v e", "so\u00ADft", "ｗｉｄｅ", "½ price", "レビュー", "\uD83D\uDE00"})
    void what_needs_more_than_a_table_is_not_plain(String text) {
        assertThat(new PlainForm(text).isWhole()).isFalse();
    }
}
