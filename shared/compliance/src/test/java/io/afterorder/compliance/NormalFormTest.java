package io.afterorder.compliance;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class NormalFormTest {
    @Test
    void wide_letters_invisible_characters_and_odd_hyphens_are_no_disguise() {
        assertThat(NormalForm.of("ＲＥ\u200bＶＩＥＷ\u2011us\u00a0now")).isEqualTo("REVIEW-us now");
    }

    @Test
    void no_letter_that_is_passed_over_has_another_form_alone_or_behind_one_that_takes_accents() {
        var plain = IntStream.range(0, 0x10000).filter(c -> NormalForm.isPlain((char) c));
        assertThat(plain).allMatch(c -> isNormal(Character.toString(c)) && isNormal("e" + Character.toString(c))
                && isNormal("か" + Character.toString(c)));
    }

    @Test
    void no_letter_that_is_passed_over_is_invisible_or_a_blank_of_another_kind() {
        assertThat(IntStream.range(0x80, 0x10000).filter(c -> NormalForm.isPlain((char) c)))
                .noneMatch(c -> Character.getType(c) == Character.FORMAT || Character.isSpaceChar(c));
    }

    private static boolean isNormal(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFKC);
    }
}
