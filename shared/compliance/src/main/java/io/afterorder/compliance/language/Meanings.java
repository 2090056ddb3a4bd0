package io.afterorder.compliance.language;

import java.util.Arrays;

/** What the tokens of a text are to a {@link Lexicon}: for each, the numbers of the words that it matches. */
final class Meanings {
    private final int[] from;
    private int[] numbers;
    /** Where within its token a piece of a compound begins. */
    private int[] offsets;
    private int count;

    Meanings(Tokens tokens) {
        from = new int[tokens.count() + 1];
        numbers = new int[2 * tokens.count() + 8];
        offsets = new int[numbers.length];
    }

    /** What is added next belongs to the token. */
    void begin(int token) {
        from[token] = count;
    }

    void add(int number, int offset) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
            offsets = Arrays.copyOf(offsets, 2 * count);
        }
        numbers[count] = number;
        offsets[count++] = offset;
    }

    /** The first of a token's meanings. */
    int from(int token) {
        return from[token];
    }

    /** Behind the last of a token's meanings. */
    int to(int token) {
        return from[token + 1];
    }

    int number(int meaning) {
        return numbers[meaning];
    }

    int offset(int meaning) {
        return offsets[meaning];
    }
}
