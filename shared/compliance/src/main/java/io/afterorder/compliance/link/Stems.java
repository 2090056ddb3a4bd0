package io.afterorder.compliance.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;

/** Pieces of words of two letters or more, looked for in one walk over a text by the two that they begin with. */
final class Stems {
    private static final int PAIRS = 1 << 11;

    private static final String[] NONE = {};

    private final String[][] byPair = new String[PAIRS][];
    private final boolean[] begins = new boolean[PAIRS];

    Stems(Collection<String> stems) {
        Arrays.fill(byPair, NONE);
        for (var stem : stems) {
            int pair = pair(stem, 0);
            begins[pair] = true;
            var before = byPair[pair];
            byPair[pair] = Arrays.copyOf(before, before.length + 1);
            byPair[pair][before.length] = stem;
        }
    }

    /** Whether the text may have a stem, in letters of any size; it says no where none is there. */
    boolean mayBeIn(String text) {
        int last = text.length() - 1;
        int before = last < 0 ? 0 : Letter.small(text.charAt(0));
        for (int i = 1; i <= last; i++) {
            int c = Letter.small(text.charAt(i));
            if (begins[pair(before, c)] && isAt(text, i - 1, byPair[pair(before, c)])) {
                return true;
            }
            before = c;
        }
        return false;
    }

    private static boolean isAt(String text, int at, String[] stems) {
        for (var stem : stems) {
            if (text.regionMatches(true, at, stem, 0, stem.length())) {
                return true;
            }
        }
        return false;
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
        return pair(text.charAt(at), text.charAt(at + 1));
    }

    private static int pair(int first, int second) {
        return (first * 31 + second) & (PAIRS - 1);
    }
}
