package io.afterorder.compliance.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Pieces of words of two letters or more, looked for in one walk over a text by the two that they begin with. */
final class Stems {
    private static final int PAIRS = 1 << 13;

    private final Map<Integer, List<String>> byPair = new HashMap<>();
    private final BitSet pairs = new BitSet(PAIRS);

    Stems(Collection<String> stems) {
        for (var stem : stems) {
            int pair = pair(stem, 0);
            byPair.computeIfAbsent(pair, _ -> new ArrayList<>()).add(stem);
            pairs.set(pair);
        }
    }

    boolean anyIn(String text) {
        return anyIn(text, _ -> true);
    }

    /** Whether the text has a stem that is wanted. */
    boolean anyIn(String text, Predicate<String> wanted) {
        for (int i = 0; i + 1 < text.length(); i++) {
            int pair = pair(text, i);
            if (!pairs.get(pair)) {
                continue;
            }
            for (var stem : byPair.getOrDefault(pair, List.of())) {
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
