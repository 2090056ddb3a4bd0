package io.afterorder.compliance.language;

import java.util.Arrays;

/**
 * The words and signs of a text in normal form, found once for all that look them up. A word is a run of letters and
 * digits; every other character but a blank stands alone.
 */
final class Tokens {
    private final String form;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private int count;
    private int kana;

    private Tokens(String form) {
        this.form = form;
        int most = form.length() / 4 + 4;
        starts = new int[most];
        ends = new int[most];
        hashes = new int[most];
    }

    static Tokens of(String form) {
        var tokens = new Tokens(form);
        tokens.read();
        return tokens;
    }

    private void read() {
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
                add(start, i, hash);
                start = -1;
                hash = 0;
            }
            if (c != ' ') {
                add(i, i + 1, c);
            }
        }
        if (start >= 0) {
            add(start, form.length(), hash);
        }
    }

    private void add(int start, int end, int hash) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        hashes[count] = hash;
        count++;
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

    boolean is(int token, String word) {
        return word.length() == ends[token] - starts[token] && form.startsWith(word, starts[token]);
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
