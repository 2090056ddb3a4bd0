package io.afterorder.compliance.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PackTest {
    private static List<String> found(String phrase, String text) {
        var form = NormalForm.of(text);
        return Pack.of("test.txt", List.of("[review]", phrase), false).find(Tokens.of(form)).stream()
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
    void a_number_is_taken_whole_and_never_from_its_middle() {
        assertThat(found("# stars", "4.5 stars")).containsExactly("4.5 stars");
        assertThat(found("99", "4.99")).isEmpty();
        assertThat(found("# stars", "4x stars")).isEmpty();
    }

    @Test
    void words_of_two_pieces_may_stand_beside_words_of_one() {
        assertThat(found("don't|never (ever) leave", "We don't leave, you never ever leave"))
                .containsExactly("don t leave", "never ever leave");
    }

    @Test
    void a_compound_goes_on_with_the_words_behind_it() {
        assertThat(found("*gutschein|*code ein*", "Geschenkgutschein einlösen")).containsExactly("gutschein einlosen");
        assertThat(found("*gutschein", "Gutscheine")).isEmpty();
    }

    @Test
    void a_last_part_counts_only_behind_the_first() {
        assertThat(found("take ... down", "down, take it down, down")).containsExactly("take it down",
                "take it down , down");
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
        assertThatThrownBy(() -> Pack.of("packs/xx.txt", List.of("[review]", "free * of"), false))
                .hasMessageStartingWith("packs/xx.txt:2: a lone * stands for no word; name the words");
        assertThatThrownBy(() -> Pack.of("packs/xx.txt", List.of("[review]", "write (to us) soon"), false))
                .hasMessageStartingWith("packs/xx.txt:2: \"(to\" has half a pair of brackets; they hold one word");
    }

    @ParameterizedTest
    @EnumSource
    void every_language_has_a_pack_with_words_for_every_concept(Language language) throws IOException {
        var phrases = new PackFile("packs").phrases(written(language));

        assertThat(phrases).extracting(PackFile.Phrase::concept)
                .containsAll(EnumSet.complementOf(EnumSet.of(Concept.NOT_AHEAD)));
    }

    @ParameterizedTest
    @EnumSource
    void a_compiled_pack_finds_what_the_written_one_says(Language language) throws IOException {
        var lines = written(language);
        var pack = Pack.of("packs", lines, language.isUnspaced());
        var words = NormalForm.tokens(String.join(" ", lines).replaceAll("[*|()#\\[\\]]", " "));

        assertThat(Packs.of(language).find(words)).isNotEmpty().isEqualTo(pack.find(words));
    }

    private static List<String> written(Language language) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/io/afterorder/compliance/language/packs",
                language.code() + ".txt"));
    }
}
