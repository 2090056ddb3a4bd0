package io.afterorder.compliance.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;

/** Pieces of words of two letters or more, looked for in one walk over a text by the two that they begin with. */
final class Stems {
    private static final int PAIRS = 1 << 11;

    private static final String[] NONE = {};

    private final String[][] byPair = new String[PAIRS][];

    Stems(Collection<String> stems) {
        Arrays.fill(byPair, NONE);
        for (var stem : stems) {
            int pair = pair(stem, 0);
            var before = byPair[pair];
            byPair[pair] = Arrays.copyOf(before, before.length + 1);
            byPair[pair][before.length] = stem;
        }
    }

    boolean anyIn(String text) {
        return anyIn(text, _ -> true);
    }

    /** Whether the text has a stem that is wanted. */
    boolean anyIn(String text, Predicate<String> wanted) {
        for (int i = 0; i + 1 < text.length(); i++) {
            var stems = byPair[pair(text, i)];
            for (var stem : stems) {
                if (text.startsWith(stem, i) && wanted.test(stem)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int pair(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) & (PAIRS - 1);
    }
}
