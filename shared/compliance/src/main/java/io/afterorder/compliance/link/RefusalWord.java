package io.afterorder.compliance.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a word can mean where messages are refused; {@code refusal-words.txt} has the words of all languages. */
enum RefusalWord {
    END, NO, MORE, WISH, MESSAGES, WRITE, SEND, ME, OUT, LIST, SETTINGS, APART, ONE, INNOCENT;

    private static final int SHORTEST_STEM = 2;
    private static final Map<String, Set<RefusalWord>> WHOLE = new HashMap<>();
    private static final Map<String, Set<RefusalWord>> STEMS = new HashMap<>();

    static {
        var heading = END;
        for (var line : lines().split("\n")) {
            if (line.startsWith("[")) {
                heading = valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
            } else if (!line.isBlank() && !line.startsWith("//")) {
                for (var word : line.strip().split(" ")) {
                    boolean stem = word.endsWith("*");
                    (stem ? STEMS : WHOLE).computeIfAbsent(stem ? word.substring(0, word.length() - 1) : word,
                            _ -> EnumSet.noneOf(RefusalWord.class)).add(heading);
                }
            }
        }
    }

    /** All that a word in lower case may mean, in whatever language. */
    static Set<RefusalWord> of(String word) {
        var meant = EnumSet.noneOf(RefusalWord.class);
        meant.addAll(WHOLE.getOrDefault(word, Collections.emptySet()));
        for (int end = SHORTEST_STEM; end <= word.length(); end++) {
            meant.addAll(STEMS.getOrDefault(word.substring(0, end), Collections.emptySet()));
        }
        return meant;
    }

    private static String lines() {
        try (InputStream file = Objects.requireNonNull(RefusalWord.class.getResourceAsStream("refusal-words.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
