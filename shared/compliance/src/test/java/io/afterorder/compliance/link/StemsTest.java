package io.afterorder.compliance.link;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class StemsTest {
    private final Stems stems = new Stems(List.of("unsub", "unlist", "opt", "退会"));

    @ParameterizedTest
    @CsvSource({"unsubscribe, true", "UnSubscribe, true", "to opt, true", "please unlist me, true", "退会はこちら, true",
            "unsung, false",
            "un, false",
            "'', false", "o pt, false", "the lamp is late, false"})
    void a_stem_is_found_wherever_it_stands(String text, boolean found) {
        assertThat(stems.mayBeIn(text)).isEqualTo(found);
    }

    @Test
    void a_stem_that_is_not_wanted_does_not_end_the_search() {
        assertThat(stems.anyIn("opt or unlist", stem -> stem.equals("unlist"))).isTrue();
        assertThat(stems.anyIn("opt or unlist", stem -> stem.equals("unsub"))).isFalse();
    }
}
