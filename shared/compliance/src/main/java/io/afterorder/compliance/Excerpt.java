package io.afterorder.compliance;

import java.util.BitSet;

/** Cuts words or markup to a length that a reader takes in at a glance. */
final class Excerpt {
    /** Text beyond this is not looked at, so that an excerpt of ten megabytes costs no more than one of a line. */
    private static final int LOOK_AT = 4 * Finding.EXCERPT_LIMIT;

    private static final String DATA = ";base64,";
    private static final BitSet IN_DATA = alphabet();

    private Excerpt() {}

    static String of(String text) {
        var excerpt = new StringBuilder(Finding.EXCERPT_LIMIT);
        for (int i = 0; i < text.length() && excerpt.length() < LOOK_AT; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
                excerpt.append(c);
                if (c == ',' && text.startsWith(DATA, i - DATA.length() + 1)) {
                    excerpt.append('…');
                    i = endOfData(text, i + 1) - 1;
                }
            } else if (!excerpt.isEmpty() && excerpt.charAt(excerpt.length() - 1) != ' ') {
                excerpt.append(' ');
            }
        }
        return shortened(excerpt.toString().strip());
    }

    /** Nobody reads an embedded picture; what stands behind it may tell which one it is. */
    private static int endOfData(String text, int start) {
        int end = start;
        while (end < text.length() && IN_DATA.get(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static BitSet alphabet() {
        var alphabet = new BitSet();
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=".chars().forEach(alphabet::set);
        return alphabet;
    }

    private static String shortened(String text) {
        if (text.length() <= Finding.EXCERPT_LIMIT) {
            return text;
        }
        int end = Finding.EXCERPT_LIMIT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
