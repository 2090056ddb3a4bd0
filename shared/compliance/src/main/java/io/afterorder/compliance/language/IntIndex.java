package io.afterorder.compliance.language;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Lists of numbers by a key, packed: a key that has none costs one look, and a list lies in one piece. Made by a
 * {@link Builder}, and never changed.
 */
final class IntIndex {
    /** What the place of no list is, and what stands behind the last number of each. */
    static final int END = 0;

    private final int[] keys;
    private final int[] counts;
    /** The numbers of all keys, one list after the other, each behind an {@link #END}. */
    private final int[] values;
    /** By the hash of a key: the key, and the place of its list. */
    private final long[] slots;

    private IntIndex(int[] keys, int[] counts, int[] values) {
        this.keys = keys;
        this.counts = counts;
        this.values = values;
        this.slots = new long[4 * Integer.highestOneBit(keys.length + 1)];
        int place = 1;
        for (int i = 0; i < keys.length; i++) {
            slots[slot(slots, keys[i])] = ((long) keys[i] << 32) | place;
            place += counts[i] + 1;
        }
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
            var keys = new int[size];
            var counts = new int[size];
            var values = new int[2 * size + 1];
            int last = -1;
            int at = 0;
            for (int i = 0; i < size; i++) {
                int key = key(pairs[i]);
                if (last < 0 || keys[last] != key) {
                    keys[++last] = key;
                    at++;
                }
                counts[last]++;
                values[at++] = (int) pairs[i];
            }
            return new IntIndex(Arrays.copyOf(keys, last + 1), Arrays.copyOf(counts, last + 1),
                    Arrays.copyOf(values, at + 1));
        }
    }

    void write(PackWriter out) throws IOException {
        out.rising(keys);
        out.numbers(counts);
        out.numbers(values);
    }

    static IntIndex read(PackReader in) {
        return new IntIndex(in.rising(), in.numbers(), in.numbers());
    }

    /** The place of the first number under a key, or {@link #END}; the next ones follow up to an {@link #END}. */
    int first(int key) {
        return (int) slots[slot(slots, key)];
    }

    /** The number at a place, or {@link #END} behind the last. */
    int value(int place) {
        return values[place];
    }

    IntStream keys() {
        return Arrays.stream(keys);
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
