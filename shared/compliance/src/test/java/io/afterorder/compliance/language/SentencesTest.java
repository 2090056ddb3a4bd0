package io.afterorder.compliance.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Each rule on the sentences of {@code sentences/<rule>.txt}: what it catches and what it must leave alone. */
class SentencesTest {
    private static final List<String> RULES = List.of("review.incentive", "review.positive-steering",
            "review.change-or-remove", "order.ask-to-cancel", "marketing.promotion", "content.sensitive",
            "purpose.status-only", "purpose.thanks-only");

    static Stream<Arguments> sentences() {
        return RULES.stream().flatMap(rule -> lines("sentences/" + rule + ".txt").stream()
                .filter(line -> !line.startsWith("//") && !line.isBlank()).map(line -> Arguments.of(rule, line)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void a_rule_catches_what_it_forbids_and_nothing_else(String rule, String line) {
        var found = found(line.substring(2, 4), line.substring(line.indexOf('|') + 1).strip());

        if (line.startsWith("+")) {
            assertThat(found).contains(rule);
        } else {
            assertThat(found).doesNotContain(rule);
        }
    }

    private static Set<String> found(String language, String sentence) {
        return Letters.blocking(Letters.amazon("ORDER_ISSUE", language).text(sentence.replace("\\n", "\n")).build());
    }

    static List<String> lines(String resource) {
        try (InputStream file = Objects.requireNonNull(SentencesTest.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
