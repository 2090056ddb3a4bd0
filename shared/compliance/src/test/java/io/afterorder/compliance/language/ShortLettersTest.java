package io.afterorder.compliance.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Short letters as sellers write them in eleven languages, each with the exact set of rules that it breaks. */
class ShortLettersTest {
    static Stream<Arguments> letters() {
        return Stream.of("fr", "es", "it", "ja", "nl-pt-sv-pl-tr", "everyday-words", "trades",
                "plain-and-pushy")
                .flatMap(file -> SentencesTest.lines("letters/" + file + ".txt").stream())
                .filter(line -> !line.startsWith("//") && !line.isBlank())
                .map(line -> Arguments.of((Object[]) line.split(" ?\\| ?", 4)));
    }

    @ParameterizedTest(name = "{0} {3}")
    @MethodSource("letters")
    void a_letter_breaks_exactly_these_rules(String language, String purpose, String rules, String text) {
        var letter = Letters.amazon(purpose, language).order(Letters.order(language, ""))
                .text(text.replace("\\n", "\n"))
                .build();

        assertThat(Letters.blocking(letter)).isEqualTo(rules(rules));
    }

    @Test
    void a_preheader_is_read_too() {
        var letter = Letters.amazon("ORDER_ISSUE", "fr")
                .html("<div style='display:none'>-10 % sur votre prochain achat</div><p>Votre colis est bloqué.</p>")
                .build();

        assertThat(Letters.blocking(letter)).containsExactly("marketing.promotion");
    }

    private static Set<String> rules(String listed) {
        return Stream.of(listed.split(" ")).filter(rule -> !rule.isEmpty()).collect(Collectors.toSet());
    }
}
