package io.afterorder.compliance.language;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Rule;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What one rule finds in English messages. */
final class Said {
    private final Rule rule;
    private final String purpose;

    Said(Rule rule, String purpose) {
        this.rule = rule;
        this.purpose = purpose;
    }

    List<String> excerpts(String text) {
        return rule.check(Letters.amazon(purpose, "en").text(text).build()).map(Finding::excerpt).toList();
    }

    void isBarred(String... texts) {
        assertThat(List.of(texts)).allSatisfy(text -> assertThat(excerpts(text)).as(text).hasSize(1));
    }

    void isLeftAlone(String... texts) {
        assertThat(List.of(texts)).allSatisfy(text -> assertThat(excerpts(text)).as(text).isEmpty());
    }

    /** Judges the sentences of the rule's file, of all languages, in one go. */
    void isTrueOfItsSentences() {
        var lines = SentencesTest.lines("sentences/" + rule.id() + ".txt").stream()
                .filter(line -> !line.startsWith("//") && !line.isBlank()).toList();

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            var text = line.substring(line.indexOf('|') + 1).strip().replace("\\n", "\n");
            var message = Letters.amazon("ORDER_ISSUE", line.substring(2, 4)).text(text).build();
            assertThat(rule.check(message).findAny().isPresent()).as(line).isEqualTo(line.startsWith("+"));
        });
    }
}
