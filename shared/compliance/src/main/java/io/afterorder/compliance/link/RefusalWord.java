package io.afterorder.compliance.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** What a word can mean where messages are refused; {@code refusal-words.txt} has the words of all languages. */
enum RefusalWord {
    END, NO, MORE, WISH, MESSAGES, WRITE, SEND, ME, OUT, LIST, SETTINGS, APART, ONE, INNOCENT;

    private static final int SHORTEST_STEM = 2;
    /** A table of words and stems by hash; its size is a power of two. */
    private static final String[] WORDS = new String[1 << 12];
    /** For each, what it means as a whole word, and what as a stem; a bit each. */
    private static final int[] WHOLE = new int[WORDS.length];
    private static final int[] STEM = new int[WORDS.length];

    static {
        var heading = END;
        for (var line : lines().split("\n")) {
            if (line.startsWith("[")) {
                heading = valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
            } else if (!line.isBlank() && !line.startsWith("//")) {
                for (var word : line.strip().split(" ")) {
                    put(word, heading);
                }
            }
        }
    }

    private static void put(String written, RefusalWord heading) {
        boolean stem = written.endsWith("*");
        var word = stem ? written.substring(0, written.length() - 1) : written;
        int slot = slot(word, 0, word.length(), word.hashCode());
        WORDS[slot] = word;
        (stem ? STEM : WHOLE)[slot] |= heading.bit();
    }

    int bit() {
        return 1 << ordinal();
    }

    /** All that a word of a text in lower case may mean, in whatever language; a bit each. */
    static int meanings(String text, int start, int end) {
        int meant = 0;
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
            if (i + 1 == end || i + 1 - start >= SHORTEST_STEM) {
                int slot = slot(text, start, i + 1, hash);
                meant |= i + 1 - start >= SHORTEST_STEM ? STEM[slot] : 0;
                meant |= i + 1 == end ? WHOLE[slot] : 0;
            }
        }
        return meant;
    }

    /** Where a word is, or would be. */
    private static int slot(String text, int start, int end, int hash) {
        int slot = (hash ^ (hash >>> 13)) & (WORDS.length - 1);
        while (WORDS[slot] != null && (WORDS[slot].length() != end - start || !text.startsWith(WORDS[slot], start))) {
            slot = (slot + 1) & (WORDS.length - 1);
        }
        return slot;
    }

    private static String lines() {
        try (InputStream file = Objects.requireNonNull(RefusalWord.class.getResourceAsStream("refusal-words.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
