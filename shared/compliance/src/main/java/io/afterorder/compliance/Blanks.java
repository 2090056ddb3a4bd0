package io.afterorder.compliance;

/** Blanks of every kind as one space, and line breaks as one line feed. */
final class Blanks {
    private Blanks() {}

    /** Whether there is nothing to fold, as in most paragraphs; it may say no of one that is folded. */
    static boolean areFolded(String text, Characters characters) {
        return !text.isEmpty() && characters.havePlainBlanks() && text.charAt(0) != ' '
                && text.charAt(text.length() - 1) != ' ' && !text.contains("  ");
    }

    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7f) {
                folded.append(c);
            } else if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                endWith(folded, '\n');
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                endWith(folded, ' ');
            } else {
                folded.append(c);
            }
        }
        return folded.toString().strip();
    }

    private static void endWith(StringBuilder folded, char blank) {
        int last = folded.length() - 1;
        if (last < 0) {
            return;
        }
        char before = folded.charAt(last);
        if (before == ' ' && blank == '\n') {
            folded.setCharAt(last, blank);
        } else if (before != ' ' && before != '\n') {
            folded.append(blank);
        }
    }
}
