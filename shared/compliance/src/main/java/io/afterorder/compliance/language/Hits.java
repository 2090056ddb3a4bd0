package io.afterorder.compliance.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gathers what a text's phrases say. Parts of phrases with gaps are only noted, each where the part before it was met,
 * since few texts have the last of them; those that do are gone through again.
 */
final class Hits implements Phrases.Met {
    private final Places places;
    private final int reach;
    private final List<Hit> hits = new ArrayList<>();
    /** Number, start and end of each part that was met. */
    private int[] parts = {};
    private int noted;
    private boolean anyLast;

    Hits(Places places, int reach) {
        this.places = places;
        this.reach = reach;
    }

    @Override
    public void phrase(int number, int start, int end) {
        if (places.isWhole(number)) {
            hits.add(new Hit(places.concept(number), start, end));
            return;
        }
        if (places.part(number) > 0 && indexOf(number - 1, 0) == noted) {
            return;
        }
        if (noted == parts.length) {
            parts = Arrays.copyOf(parts, Math.max(24, 2 * noted));
        }
        parts[noted] = number;
        parts[noted + 1] = start;
        parts[noted + 2] = end;
        noted += 3;
        anyLast |= places.isLast(number);
    }

    List<Hit> all() {
        for (int i = 0; anyLast && i < noted; i += 3) {
            if (places.isLast(parts[i]) && isFirstBehind(places.first(parts[i]), i)) {
                chain(parts[i]);
            }
        }
        return hits;
    }

    /** Whether the part is the first of its kind behind the first of another kind. */
    private boolean isFirstBehind(int first, int part) {
        int begin = indexOf(first, 0);
        return begin < part && indexOf(parts[part], begin) == part;
    }

    private int indexOf(int number, int from) {
        int at = from;
        while (at < noted && parts[at] != number) {
            at += 3;
        }
        return at;
    }

    private void chain(int last) {
        int first = places.first(last);
        var chain = new Chain(places.parts(last));
        for (int i = 0; i < noted; i += 3) {
            int part = parts[i] - first;
            if (part >= 0 && part < places.parts(last) && chain.take(part, parts[i + 1], parts[i + 2], reach)
                    && parts[i] == last) {
                hits.add(new Hit(places.concept(last), chain.start(), parts[i + 2]));
            }
        }
    }
}
