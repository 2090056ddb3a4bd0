package io.afterorder.compliance.language;

import java.util.Arrays;

/**
 * Lists of numbers by a key, packed: a key that has none costs one look, and a list lies in one piece. Made by a
 * {@link Builder}, and never changed.
 */
final class IntIndex {
    /** What the place of no list is, and what stands behind the last number of each. */
    static final int END = 0;

    /** Key and place of its list. */
    private final long[] slots;
    private final int[] values;

    private IntIndex(long[] slots, int[] values) {
        this.slots = slots;
        this.values = values;
    }

    /** Takes pairs of key and number in any order. */
    static final class Builder {
        /** Key, then number. */
        private long[] pairs = new long[1 << 8];
        private int size;

        /** Adds a number under a key, both 1 or more. */
        void add(int key, int value) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * size);
            }
            pairs[size++] = ((long) key << 32) | value;
        }

        IntIndex build() {
            Arrays.sort(pairs, 0, size);
            int keys = 0;
            for (int i = 0; i < size; i++) {
                keys += i == 0 || key(pairs[i]) != key(pairs[i - 1]) ? 1 : 0;
            }
            var values = new int[size + keys + 1];
            var slots = new long[4 * Integer.highestOneBit(keys + 1)];
            int at = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || key(pairs[i]) != key(pairs[i - 1])) {
                    at++;
                    slots[slot(slots, key(pairs[i]))] = ((long) key(pairs[i]) << 32) | at;
                }
                values[at++] = (int) pairs[i];
            }
            return new IntIndex(slots, values);
        }
    }

    /** The place of the first number under a key, or {@link #END}; the next ones follow up to an {@link #END}. */
    int first(int key) {
        return (int) slots[slot(slots, key)];
    }

    /** The number at a place, or {@link #END} behind the last. */
    int value(int place) {
        return values[place];
    }

    private static int key(long pair) {
        return (int) (pair >>> 32);
    }

    private static int slot(long[] slots, int key) {
        int slot = ((key * 0x9E3779B1) >>> 12) & (slots.length - 1);
        while (slots[slot] != 0 && key(slots[slot]) != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
