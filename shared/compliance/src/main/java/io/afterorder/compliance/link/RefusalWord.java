package io.afterorder.compliance.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What a word can mean where messages are refused; {@code refusal-words.txt} has the words of all languages. */
enum RefusalWord {
    END, NO, MORE, WISH, MESSAGES, WRITE, SEND, ME, OUT, LIST, SETTINGS, APART, ONE, INNOCENT;

    private static final int SHORTEST_STEM = 3;
    /** Without a word of these nothing is refused, and no settings are offered. */
    private static final Set<RefusalWord> DECISIVE = EnumSet.of(END, NO, OUT, SETTINGS);
    private static final int DECISIVE_BITS = DECISIVE.stream().mapToInt(RefusalWord::bit).sum();
    /** A table of words and stems by hash; its size is a power of two. */
    private static final String[] WORDS = new String[1 << 12];
    /** For each, what it means as a whole word, and what as a stem; a bit each. */
    private static final int[] WHOLE = new int[WORDS.length];
    private static final int[] STEM = new int[WORDS.length];
    /** Enough to tell letters of ASCII apart. */
    private static final int LETTER_BITS = 5;
    /** The first letters of decisive words: most words of a letter begin like none of them. */
    private static final boolean[] DECISIVE_BEGINNINGS = new boolean[1 << (LETTER_BITS * SHORTEST_STEM)];

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
        DECISIVE_BEGINNINGS[beginning("t", 0, 1)] = true;
        DECISIVE_BEGINNINGS[beginning("e", 0, 1)] = true;
    }

    private static void put(String written, RefusalWord heading) {
        boolean stem = written.endsWith("*");
        var word = stem ? written.substring(0, written.length() - 1) : written;
        int slot = slot(word, 0, word.length(), word.hashCode());
        WORDS[slot] = word;
        (stem ? STEM : WHOLE)[slot] |= heading.bit();
        DECISIVE_BEGINNINGS[beginning(word, 0, word.length())] |= DECISIVE.contains(heading);
    }

    private static int beginning(String text, int start, int end) {
        int beginning = 0;
        for (int i = start; i < end && i < start + SHORTEST_STEM; i++) {
            beginning = beginning << LETTER_BITS | (Letter.small(text.charAt(i)) & ((1 << LETTER_BITS) - 1));
        }
        return beginning;
    }

    /** Whether there may be a word without which nothing is refused, in letters of any size. */
    static boolean mayDecide(String text) {
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length() && Letter.is(text.charAt(end))) {
                end++;
            }
            if (end > start && DECISIVE_BEGINNINGS[beginning(text, start, end)]
                    && decides(text.substring(start, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
            start = end;
        }
        return false;
    }

    /** What is left of "don't" and of "e-mail", which a clause writes otherwise, is taken for one that does. */
    private static boolean decides(String word) {
        return word.length() == 1 || (meanings(word, 0, word.length()) & DECISIVE_BITS) != 0;
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
