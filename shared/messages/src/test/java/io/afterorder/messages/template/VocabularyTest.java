package io.afterorder.messages.template;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTest {
    @Test
    void every_placeholder_and_word_of_a_choice_is_told_to_template_writers() throws IOException {
        var guide = Files.readString(Path.of("TEMPLATES.md"));

        assertThat(words(Vocabulary.MESSAGE).distinct())
                .allSatisfy(word -> assertThat(guide).contains("`" + word + "`"));
        assertThat(words(Vocabulary.THEME)).allSatisfy(word -> assertThat(guide).contains("`" + word + "`"));
    }

    @Test
    void what_a_template_needs_is_a_placeholder_or_something_of_products() {
        assertThat(Need.words()).contains("documents", "refund", "resolution", "suggestions").doesNotContain("name");
    }

    private static Stream<String> words(Vocabulary vocabulary) {
        return Stream.of(vocabulary.names().keySet().stream(), vocabulary.choices().keySet().stream(),
                vocabulary.choices().values().stream().flatMap(words -> words.stream()),
                vocabulary.lists().keySet().stream(),
                vocabulary.lists().values().stream().flatMap(VocabularyTest::words))
                .flatMap(words -> words);
    }
}
