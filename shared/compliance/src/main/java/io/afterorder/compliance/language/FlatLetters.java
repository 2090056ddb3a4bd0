package io.afterorder.compliance.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text of one width, in lower case but for ASCII, with accents as characters of their own. Latin letters and the usual
 * punctuation stand alone, so that they are taken from a table; anything else is Unicode's business.
 */
final class FlatLetters {
    private static final int LATIN_END = 0x250;
    private static final int PUNCTUATION = 0x2010;
    private static final int PUNCTUATION_END = 0x2028;
    private static final String[] LATIN = table(0x80, LATIN_END);
    private static final String[] MARKS = table(PUNCTUATION, PUNCTUATION_END);

    private FlatLetters() {}

    static String of(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) < 0x80) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        var flat = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 || c == Titles.PLACE) {
                flat.append(c);
            } else if (c < LATIN_END) {
                flat.append(LATIN[c - 0x80]);
            } else if (c >= PUNCTUATION && c < PUNCTUATION_END) {
                flat.append(MARKS[c - PUNCTUATION]);
            } else {
                return flattened(text);
            }
        }
        return flat.toString();
    }

    private static String flattened(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFD);
    }

    private static String[] table(int from, int to) {
        var table = new String[to - from];
        for (int c = from; c < to; c++) {
            table[c - from] = flattened(String.valueOf((char) c));
        }
        return table;
    }
}
