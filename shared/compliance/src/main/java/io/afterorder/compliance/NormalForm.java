package io.afterorder.compliance;

import java.text.Normalizer;

/** Text without the disguises that a reader does not notice: wide letters, invisible characters, odd hyphens. */
final class NormalForm {
    private NormalForm() {}

    static String of(String text) {
        if (isPlain(text)) {
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

    /** Whether it has letters and quotation marks alone that are their own normal form, which costs no table. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isPlain(char c) {
        return c < 0x80
                // Latin with accents, but for the ligatures and the letter that stands for an apostrophe and an n
                || (c >= '\u00c0' && c <= '\u0131') || (c >= '\u0134' && c <= '\u013e')
                || (c >= '\u0141' && c <= '\u0148') || (c >= '\u014a' && c <= '\u017e')
                // dashes and quotation marks
                || c == '\u2013' || c == '\u2014' || (c >= '\u2018' && c <= '\u201e')
                // Japanese: full stop and comma, kana, ideographs
                || c == '\u3001' || c == '\u3002' || (c >= '\u3041' && c <= '\u3096')
                || (c >= '\u30a1' && c <= '\u30fc') || (c >= '\u4e00' && c <= '\u9fff');
    }
}
