package io.afterorder.compliance.language;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Phrases as one tree of characters, so that a text is compared with all of them in one walk. Node 0 is the root. */
final class PhraseTree {
    /** Node by node from 1: the node above, and the character that leads from there. */
    private final int[] parents;
    private final int[] characters;
    /** The phrases that end at a node. */
    private final IntIndex phrases;
    private final Beginnings beginnings;
    /** The children of nodes, by node and character; 0 where there is none. */
    private final long[] keys;
    private final int[] children;

    private PhraseTree(int[] parents, int[] characters, IntIndex phrases, Beginnings beginnings) {
        this.parents = parents;
        this.characters = characters;
        this.phrases = phrases;
        this.beginnings = beginnings;
        this.keys = new long[4 * Integer.highestOneBit(parents.length + 1)];
        this.children = new int[keys.length];
        for (int i = 0; i < parents.length; i++) {
            long key = key(parents[i], (char) characters[i]);
            int slot = slot(keys, key);
            keys[slot] = key;
            children[slot] = i + 1;
        }
    }

    /** Takes phrases. */
    static final class Builder {
        private final Beginnings beginnings = new Beginnings();
        private final Map<Long, Integer> nodes = new HashMap<>();
        private final StringBuilder characters = new StringBuilder();
        private final IntIndex.Builder phrases = new IntIndex.Builder();
        private int[] parents = new int[1 << 10];

        /** Adds a phrase under a number of the caller's; several may share one. */
        void add(String phrase, int number) {
            beginnings.add(phrase);
            int node = 0;
            for (int i = 0; i < phrase.length(); i++) {
                node = child(node, phrase.charAt(i));
            }
            phrases.add(node, number);
        }

        private int child(int node, char c) {
            return nodes.computeIfAbsent(key(node, c), _ -> {
                if (characters.length() == parents.length) {
                    parents = Arrays.copyOf(parents, 2 * parents.length);
                }
                parents[characters.length()] = node;
                return characters.append(c).length();
            });
        }

        PhraseTree build() {
            return new PhraseTree(Arrays.copyOf(parents, characters.length()), characters.chars().toArray(),
                    phrases.build(), beginnings);
        }
    }

    void write(PackWriter out) throws IOException {
        out.numbers(parents);
        out.numbers(characters);
        phrases.write(out);
        beginnings.write(out);
    }

    static PhraseTree read(PackReader in) {
        return new PhraseTree(in.numbers(), in.numbers(), IntIndex.read(in), Beginnings.read(in));
    }

    /** Meets the phrases that begin at a place of the text. */
    void walk(String text, int start, Phrases.Met met) {
        if (beginnings.include(text, start)) {
            walk(0, text, start, start, met);
        }
    }

    private void walk(int node, String text, int start, int at, Phrases.Met met) {
        int place = node == 0 ? IntIndex.END : phrases.first(node);
        for (int phrase = phrases.value(place); phrase != IntIndex.END; phrase = phrases.value(++place)) {
            met.phrase(phrase, start, at);
        }
        if (at == text.length()) {
            return;
        }
        char c = text.charAt(at);
        int number = Character.isDigit(c) ? child(node, PackFile.NUMBER) : 0;
        if (number != 0) {
            walk(number, text, start, endOfNumber(text, at), met);
        }
        int next = c == PackFile.NUMBER ? 0 : child(node, c);
        if (next != 0) {
            walk(next, text, start, at + 1, met);
        }
    }

    private static int endOfNumber(String text, int at) {
        int end = at;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private int child(int node, char c) {
        int slot = slot(keys, key(node, c));
        return keys[slot] == 0 ? 0 : children[slot];
    }

    /** Never 0, which marks a free slot. */
    private static long key(int node, char c) {
        return ((node + 1L) << 16) | c;
    }

    private static int slot(long[] keys, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
