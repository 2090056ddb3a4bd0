package io.afterorder.compliance.language;

import java.util.Arrays;

/**
 * The words and signs of a text in normal form, found once for all that look them up. A word is a run of letters and
 * digits; every other character but a blank stands alone.
 */
final class Tokens {
    private final String form;
    private final int[] starts;
    private final int[] ends;
    private final int[] hashes;
    private final long[] keys;
    private final int count;
    private final int kana;
    private final boolean plain;

    /** Tokens as they are found, in their order. */
    static final class Found {
        private int[] starts;
        private int[] ends;
        private int[] hashes;
        private long[] keys;
        private int count;

        /** @param length of the text in which they will be found */
        Found(int length) {
            int most = length / 4 + 4;
            starts = new int[most];
            ends = new int[most];
            hashes = new int[most];
            keys = new long[most];
        }

        /**
         * @param hash as that of the token's text as a string
         * @param key as {@link Keys} has it
         */
        void add(int start, int end, int hash, long key) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
                hashes = Arrays.copyOf(hashes, 2 * count);
                keys = Arrays.copyOf(keys, 2 * count);
            }
            starts[count] = start;
            ends[count] = end;
            hashes[count] = hash;
            keys[count] = key;
            count++;
        }

        /** The tokens of a form that is plain, and so without kana. */
        Tokens in(String form) {
            return new Tokens(form, this, 0, true);
        }
    }

    private Tokens(String form, Found found, int kana, boolean plain) {
        this.plain = plain;
        this.form = form;
        this.starts = found.starts;
        this.ends = found.ends;
        this.hashes = found.hashes;
        this.keys = found.keys;
        this.count = found.count;
        this.kana = kana;
    }

    static Tokens of(String form) {
        var found = new Found(form.length());
        int kana = 0;
        int start = -1;
        int hash = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c != ' ' && NormalForm.isWord(c)) {
                start = start < 0 ? i : start;
                hash = 31 * hash + c;
                kana += c >= 0x3041 && c <= 0x30FF ? 1 : 0;
                continue;
            }
            if (start >= 0) {
                found.add(start, i, hash, Keys.of(form, start, i));
                start = -1;
                hash = 0;
            }
            if (c != ' ') {
                found.add(i, i + 1, c, Keys.NONE);
            }
        }
        if (start >= 0) {
            found.add(start, form.length(), hash, Keys.of(form, start, form.length()));
        }
        return new Tokens(form, found, kana, false);
    }

    String form() {
        return form;
    }

    int count() {
        return count;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The hash of the token's text, as that of a string. */
    int hash(int token) {
        return hashes[token];
    }

    /** The key of the token's text; {@link Keys#NONE} for a long or an odd one. */
    long key(int token) {
        return keys[token];
    }

    boolean is(int token, String word) {
        return word.length() == ends[token] - starts[token] && form.startsWith(word, starts[token]);
    }

    /** How many words there are; where words are not spaced, one for every three characters. */
    int words() {
        int words = 0;
        int unspaced = 0;
        for (int token = 0; token < count; token++) {
            words += NormalForm.isWord(form.charAt(starts[token])) ? 1 : 0;
        }
        for (int i = 0; !plain && i < form.length(); i++) {
            unspaced += NormalForm.isUnspaced(form.charAt(i)) ? 1 : 0;
        }
        return Math.max(words, unspaced / 3);
    }

    /** Whether each word is, letter by letter, a word of the text: none was joined, and none written otherwise. */
    boolean arePlain() {
        return plain;
    }

    /** How many characters are kana. */
    int kana() {
        return kana;
    }

    /** Whether a blank, and nothing else, stands before the token. */
    boolean follows(int token) {
        return token < count && starts[token] > ends[token - 1];
    }

    /** The 99 of 4.99 is no number of its own. */
    boolean isWithinNumber(int token) {
        return starts[token] > 1 && form.charAt(starts[token] - 1) == '.'
                && Character.isDigit(form.charAt(starts[token]));
    }

    /** The last token of the number that begins with one, such as that of 99 in 4.99; -1 where no number does. */
    int endOfNumber(int token) {
        if (!isDigits(token)) {
            return -1;
        }
        int end = token;
        while (end + 1 < count && !follows(end + 1) && form.charAt(starts[end + 1]) == '.') {
            end++;
            if (end + 1 < count && !follows(end + 1) && Character.isDigit(form.charAt(starts[end + 1]))) {
                end++;
                if (!isDigits(end)) {
                    return -1;
                }
            }
        }
        return end;
    }

    private boolean isDigits(int token) {
        for (int i = starts[token]; i < ends[token]; i++) {
            if (!Character.isDigit(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
