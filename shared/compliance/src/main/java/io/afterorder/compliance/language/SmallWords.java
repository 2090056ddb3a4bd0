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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The small words of each language: articles, pronouns, prepositions, courtesies. */
final class SmallWords {
    /** Some languages that the rules do not understand have a profile too, lest they pass for a neighbour. */
    private static final List<String> NEIGHBOURS = List.of("da", "nb", "ca", "cs", "ro", "fi");
    /** The ISO 639-1 codes of all that have a profile. */
    static final List<String> PROFILES = Stream
            .concat(Arrays.stream(Language.values()).map(Language::code), NEIGHBOURS.stream()).toList();
    private static final List<Optional<Language>> LANGUAGES = PROFILES.stream().map(Locale::of).map(Language::of)
            .toList();
    /** A table of words that is looked up by a piece of a longer text; its size is a power of two. */
    private static final String[] WORDS = new String[1 << 13];
    private static final int[] HASHES = new int[WORDS.length];
    private static final long[] KEYS = new long[WORDS.length];
    /** For each word, the languages that have it, one bit each. */
    private static final int[] SPEAKERS = new int[WORDS.length];

    static {
        read().forEach(SmallWords::put);
    }

    private SmallWords() {}

    static int profile(Language language) {
        return language.ordinal();
    }

    /** The language of a profile; empty for a neighbour. */
    static Optional<Language> language(int profile) {
        return LANGUAGES.get(profile);
    }

    private static void put(String word, int speakers) {
        int hash = word.hashCode();
        int slot = slot(hash);
        while (WORDS[slot] != null) {
            slot = (slot + 1) & (WORDS.length - 1);
        }
        WORDS[slot] = word;
        HASHES[slot] = hash;
        KEYS[slot] = Keys.of(word, 0, word.length());
        SPEAKERS[slot] = speakers;
    }

    /** The languages that have a word of a text, one bit each. */
    static int speakers(Tokens text, int token) {
        int hash = text.hash(token);
        for (int slot = slot(hash); WORDS[slot] != null; slot = (slot + 1) & (WORDS.length - 1)) {
            if (HASHES[slot] == hash && KEYS[slot] == text.key(token)
                    && (KEYS[slot] != Keys.NONE || text.is(token, WORDS[slot]))) {
                return SPEAKERS[slot];
            }
        }
        return 0;
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 13)) & (WORDS.length - 1);
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
