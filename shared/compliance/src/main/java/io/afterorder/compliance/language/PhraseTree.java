package io.afterorder.compliance.language;

/** Phrases as one tree of characters, so that a text is compared with all of them in one walk. */
final class PhraseTree {
    private final Beginnings beginnings = new Beginnings();
    /** The children of nodes, by node and character; 0 where there is none. */
    private long[] keys = new long[1 << 12];
    private int[] children = new int[keys.length];
    /** The phrases that end at a node. */
    private final IntLists phrases = new IntLists();
    private int nodes = 1;

    /** Adds a phrase under a number of the caller's; several may share one. */
    void add(String phrase, int number) {
        beginnings.add(phrase);
        int node = 0;
        for (int i = 0; i < phrase.length(); i++) {
            node = childOrNew(node, phrase.charAt(i));
        }
        phrases.add(node, number);
    }

    /** Meets the phrases that begin at a place of the text. */
    void walk(String text, int start, Phrases.Met met) {
        if (beginnings.include(text, start)) {
            walk(0, text, start, start, met);
        }
    }

    private void walk(int node, String text, int start, int at, Phrases.Met met) {
        for (int place = node == 0 ? IntLists.END : phrases.first(node); place != IntLists.END;) {
            met.phrase(phrases.value(place), start, at);
            place = phrases.next(place);
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

    private int childOrNew(int node, char c) {
        int child = child(node, c);
        if (child != 0) {
            return child;
        }
        if (2 * nodes > keys.length) {
            grow();
        }
        put(key(node, c), nodes);
        return nodes++;
    }

    private void grow() {
        var oldKeys = keys;
        var oldChildren = children;
        keys = new long[2 * oldKeys.length];
        children = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldChildren[i]);
            }
        }
    }

    private void put(long key, int child) {
        int slot = slot(keys, key);
        keys[slot] = key;
        children[slot] = child;
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
