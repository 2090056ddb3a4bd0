package io.afterorder.compliance;

import java.text.Normalizer;

/** Text without the disguises that a reader does not notice: wide letters, invisible characters, odd hyphens. */
final class NormalForm {
    private NormalForm() {}

    static String of(String text) {
        if (isAscii(text)) {
            return text;
        }
        var composed = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        var plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == '\u2010' || c == '\u2011') {
                plain.append('-');
            } else if (Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
