package io.afterorder.compliance.language;

import java.util.Arrays;

/** Lists of numbers by a key, in flat arrays: most keys that are asked for have none, and cost one look. */
final class IntLists {
    /** What comes behind the last number of a list. */
    static final int END = 0;

    private int[] keys = new int[1 << 8];
    private int[] heads = new int[keys.length];
    private int[] values = new int[1 << 7];
    private int[] next = new int[values.length];
    private int used;
    private int size;

    /** Adds a number under a key of 1 or more. */
    void add(int key, int value) {
        int slot = slot(keys, key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            if (3 * ++used > keys.length) {
                grow();
                slot = slot(keys, key);
            }
        }
        if (++size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        values[size] = value;
        next[size] = heads[slot];
        heads[slot] = size;
    }

    /** The first place of a key's list, or {@link #END}. */
    int first(int key) {
        return heads[slot(keys, key)];
    }

    /** The place behind one, or {@link #END}. */
    int next(int place) {
        return next[place];
    }

    int value(int place) {
        return values[place];
    }

    private void grow() {
        var longer = new int[2 * keys.length];
        var moved = new int[longer.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int slot = slot(longer, keys[i]);
                longer[slot] = keys[i];
                moved[slot] = heads[i];
            }
        }
        keys = longer;
        heads = moved;
    }

    private static int slot(int[] keys, int key) {
        int slot = ((key * 0x9E3779B1) >>> 12) & (keys.length - 1);
        while (keys[slot] != key && keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
