package io.afterorder.compliance.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The small words of each language: articles, pronouns, prepositions, courtesies. */
final class SmallWords {
    /** Some languages that the rules do not understand have a profile too, lest they pass for a neighbour. */
    private static final List<String> NEIGHBOURS = List.of("da", "nb", "ca", "cs", "ro", "fi");
    /** The ISO 639-1 codes of all that have a profile. */
    static final List<String> PROFILES = Stream
            .concat(Arrays.stream(Language.values()).map(Language::code), NEIGHBOURS.stream()).toList();
    /** For each word, the languages that have it, one bit each. */
    private static final Map<String, Integer> SPEAKERS = read();

    private SmallWords() {}

    static int profile(Language language) {
        return PROFILES.indexOf(language.code());
    }

    /** Adds what a word says for each language that has it. */
    static void weigh(String word, double[] weights) {
        int speakers = SPEAKERS.getOrDefault(word, 0);
        double weight = speakers == 0 ? 0 : 1.0 / Integer.bitCount(speakers);
        for (int i = 0; speakers != 0; i++, speakers >>>= 1) {
            weights[i] += (speakers & 1) * weight;
        }
    }

    private static Map<String, Integer> read() {
        var speakers = new HashMap<String, Integer>(4096);
        for (var line : lines()) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("//")) {
                int bit = 1 << PROFILES.indexOf(line.substring(0, colon));
                for (var word : line.substring(colon + 1).strip().split(" +")) {
                    speakers.merge(NormalForm.of(word), bit, (one, other) -> one | other);
                }
            }
        }
        return speakers;
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(SmallWords.class.getResourceAsStream("small-words.txt"));
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("small-words.txt cannot be read; it belongs into the jar of this class", e);
        }
    }
}
