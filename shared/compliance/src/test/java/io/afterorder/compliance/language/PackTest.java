package io.afterorder.compliance.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PackTest {
    private static List<String> found(String phrase, String text) {
        var form = NormalForm.of(text);
        return Pack.of("test.txt", List.of("[review]", phrase), false).find(form).stream()
                .map(hit -> form.substring(hit.start(), hit.end())).toList();
    }

    @Test
    void a_word_is_found_as_a_whole_word_only() {
        assertThat(found("rate", "Rate it at a moderate rate")).containsExactly("rate", "rate");
    }

    @Test
    void a_star_stands_for_any_ending_and_for_any_beginning() {
        assertThat(found("review*", "Reviewers review")).containsExactly("reviewers", "review");
        assertThat(found("*bewertung*", "Kundenbewertungen")).containsExactly("bewertungen");
        assertThat(found("gute *bewertung*", "eine gute Kundenbewertung")).containsExactly("gute kundenbewertung");
    }

    @Test
    void a_bar_stands_for_or_and_brackets_for_perhaps() {
        assertThat(found("five|5 (full) stars", "5 stars, five full stars")).containsExactly("5 stars",
                "five full stars");
    }

    @Test
    void a_hash_stands_for_a_number() {
        assertThat(found("# % off", "12.5% off")).containsExactly("12.5 % off");
    }

    @Test
    void three_dots_reach_over_some_words_and_no_further() {
        assertThat(found("take ... down", "take your review down")).hasSize(1);
        assertThat(found("take ... down", "take " + "word ".repeat(20) + "down")).isEmpty();
    }

    @Test
    void a_broken_pack_is_named_with_its_line_and_the_remedy() {
        assertThatThrownBy(() -> Pack.of("packs/xx.txt", List.of("[reviews]"), false))
                .hasMessageStartingWith("packs/xx.txt:1: [reviews] is no concept; write one of ");
        assertThatThrownBy(() -> Pack.of("packs/xx.txt", List.of("// words", "star"), false))
                .hasMessageStartingWith("packs/xx.txt:2: \"star\" stands under no concept; write a heading");
    }

    @ParameterizedTest
    @EnumSource
    void every_language_has_a_pack_with_words_for_every_concept(Language language) {
        var phrases = Pack.phrases(language);

        assertThat(phrases).extracting(PackFile.Phrase::concept).contains(Concept.values());
    }
}
