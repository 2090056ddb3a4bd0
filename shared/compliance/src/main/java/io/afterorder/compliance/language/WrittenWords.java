package io.afterorder.compliance.language;

/** Words as a text writes them: runs of letters and numbers, whatever their script. */
final class WrittenWords {
    private WrittenWords() {}

    /** Where the first word at a place or behind it begins; the end of the text where there is none. */
    static int start(String text, int from) {
        int start = from;
        while (start < text.length() && !isLetterOrNumber(text, start)) {
            start += width(text, start);
        }
        return start;
    }

    /** Where the word that begins at a place ends. */
    static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isLetterOrNumber(text, end)) {
            end += width(text, end);
        }
        return end;
    }

    private static int width(String text, int at) {
        return text.charAt(at) < 0x80 ? 1 : Character.charCount(text.codePointAt(at));
    }

    private static boolean isLetterOrNumber(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int code = text.codePointAt(at);
        return Character.isLetterOrDigit(code) || Character.getType(code) == Character.LETTER_NUMBER
                || Character.getType(code) == Character.OTHER_NUMBER;
    }
}
