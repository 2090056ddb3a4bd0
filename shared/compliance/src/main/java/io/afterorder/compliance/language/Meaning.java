package io.afterorder.compliance.language;

import java.util.Arrays;

/** What a word of a text is to a {@link Lexicon}: the numbers of the words of a pack that it matches. */
final class Meaning {
    private final String word;
    private final int hash;
    private final long key;
    private final int[] numbers;
    /** Where within the word a piece of a compound begins. */
    private final int[] offsets;
    private final long bits;

    private Meaning(String word, int hash, int[] numbers, int[] offsets, long bits) {
        this.word = word;
        this.hash = hash;
        this.key = Keys.of(word, 0, word.length());
        this.numbers = numbers;
        this.offsets = offsets;
        this.bits = bits;
    }

    /** Gathers the numbers. */
    static final class Builder {
        private int[] numbers = new int[4];
        private int[] offsets = new int[4];
        private int count;
        private long bits;

        void add(int number, int offset) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
                offsets = Arrays.copyOf(offsets, 2 * count);
            }
            numbers[count] = number;
            offsets[count++] = offset;
            bits |= bit(number);
        }

        Meaning of(String word, int hash) {
            return new Meaning(word, hash, Arrays.copyOf(numbers, count), Arrays.copyOf(offsets, count), bits);
        }
    }

    /** One of 64, so that most words are told not to match at one look. */
    static long bit(int number) {
        return 1L << number;
    }

    boolean isOf(Tokens tokens, int token) {
        return key == tokens.key(token) && (key != Keys.NONE || (hash == tokens.hash(token) && tokens.is(token, word)));
    }

    int count() {
        return numbers.length;
    }

    int number(int index) {
        return numbers[index];
    }

    int offset(int index) {
        return offsets[index];
    }

    /** The bits of all numbers. */
    long bits() {
        return bits;
    }
}
