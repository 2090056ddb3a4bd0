package io.afterorder.compliance.language;

/** Amazon's order ids in running text: three digits, seven and seven. */
final class OrderIds {
    private static final int FIRST = 3;
    private static final int SECOND = 11;
    private static final int LENGTH = 19;

    private OrderIds() {}

    /** The text with one character in place of each id. */
    static String mask(String text, char place) {
        int id = find(text, 0);
        if (id < 0) {
            return text;
        }
        var masked = new StringBuilder(text.length());
        int from = 0;
        for (; id >= 0; id = find(text, from)) {
            masked.append(text, from, id).append(place);
            from = id + LENGTH;
        }
        return masked.append(text, from, text.length()).toString();
    }

    /** Where the next id begins; negative where there is none. */
    static int find(String text, int from) {
        for (int hyphen = text.indexOf('-', from + FIRST); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
            if (isId(text, hyphen - FIRST)) {
                return hyphen - FIRST;
            }
        }
        return -1;
    }

    private static boolean isId(String text, int start) {
        int end = start + LENGTH;
        if (end > text.length() || isWord(text, start - 1) || isWord(text, end)) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(start + i);
            boolean hyphen = i == FIRST || i == SECOND;
            if (hyphen ? c != '-' : !isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
