package io.afterorder.compliance.language;

import java.util.Arrays;

/**
 * The phrases of a pack as one tree of characters, so that a text is compared with all of them in one walk. The edges
 * live in one hash table of longs: a pack is read in a few milliseconds while a function starts.
 */
final class PhraseTree {
    /** The edge that takes a whole number. */
    static final char NUMBER = '#';
    /** The edge that takes the rest of a word. */
    static final char REST = '*';

    /** The edge that takes the beginning of a word, before a part of a compound. */
    static final char BEGINNING = '^';
    /** The longest beginning, in characters: compounds have an end, so the walk has one too. */
    private static final int LONGEST_BEGINNING = 20;

    private long[] keys = new long[1 << 14];
    private int[] children = new int[1 << 14];
    private int[] phraseAt = new int[1 << 13];
    private int[] nextSame = new int[1 << 10];
    /** Which wildcards go on from a node. */
    private byte[] wildcards = new byte[1 << 13];
    private final Beginnings beginnings = new Beginnings();
    private int nodes = 1;

    /** Called for each phrase that a walk meets. */
    interface Met {
        void phrase(int phrase, int start, int end);
    }

    /** Adds a phrase under a number of the caller's, 1 or more. */
    void add(String phrase, int number) {
        beginnings.add(phrase);
        int node = 0;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            wildcards[node] |= wildcard(c);
            node = childOrNew(node, c);
        }
        if (number >= nextSame.length) {
            nextSame = Arrays.copyOf(nextSame, 2 * number);
        }
        nextSame[number] = phraseAt[node];
        phraseAt[node] = number;
    }

    /** Meets the phrases that begin at a place of the text. */
    void walk(String text, int start, boolean wholeWords, Met met) {
        if (beginnings.include(text, start)) {
            walk(0, text, start, start, wholeWords, met);
        }
    }

    private void walk(int node, String text, int start, int at, boolean wholeWords, Met met) {
        if (phraseAt[node] != 0 && (!wholeWords || isWordEnd(text, at))) {
            for (int phrase = phraseAt[node]; phrase != 0; phrase = nextSame[phrase]) {
                met.phrase(phrase, start, at);
            }
        }
        if (wildcards[node] != 0) {
            walkWildcards(node, text, start, at, wholeWords, met);
        }
        if (at == text.length()) {
            return;
        }
        char c = text.charAt(at);
        int next = wildcard(c) != 0 ? 0 : child(node, c);
        if (next != 0) {
            walk(next, text, start, at + 1, wholeWords, met);
        }
    }

    private void walkWildcards(int node, String text, int start, int at, boolean wholeWords, Met met) {
        int rest = child(node, REST);
        if (rest != 0) {
            walk(rest, text, start, endOfWord(text, at), wholeWords, met);
        }
        int beginning = child(node, BEGINNING);
        if (beginning != 0) {
            int end = Math.min(endOfWord(text, at), at + LONGEST_BEGINNING);
            for (int from = at; from < end; from++) {
                walk(beginning, text, start, from, wholeWords, met);
            }
        }
        int number = at < text.length() && Character.isDigit(text.charAt(at)) ? child(node, NUMBER) : 0;
        if (number != 0) {
            walk(number, text, start, endOfNumber(text, at), wholeWords, met);
        }
    }

    static byte wildcard(char c) {
        return (byte) (c == REST || c == NUMBER || c == BEGINNING ? 1 : 0);
    }

    private static boolean isWordEnd(String text, int at) {
        return at == text.length() || at == 0 || !NormalForm.isWord(text.charAt(at))
                || !NormalForm.isWord(text.charAt(at - 1));
    }

    private static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length() && NormalForm.isWord(text.charAt(end))) {
            end++;
        }
        return end;
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

    private int childOrNew(int node, char c) {
        long key = key(node, c);
        int slot = slot(keys, key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            children[slot] = nodes++;
            if (nodes >= phraseAt.length) {
                phraseAt = Arrays.copyOf(phraseAt, 2 * nodes);
                wildcards = Arrays.copyOf(wildcards, 2 * nodes);
            }
            int child = nodes - 1;
            if (2 * nodes > keys.length) {
                grow();
            }
            return child;
        }
        return children[slot];
    }

    private void grow() {
        var oldKeys = keys;
        var oldChildren = children;
        keys = new long[2 * oldKeys.length];
        children = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                children[slot] = oldChildren[i];
            }
        }
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
