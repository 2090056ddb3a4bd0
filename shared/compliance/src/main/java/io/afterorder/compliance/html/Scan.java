package io.afterorder.compliance.html;

/** Finds where a piece of CSS ends. Looks at each character once. */
final class Scan {
    private Scan() {}

    /** The next {@code end} outside quotes and round brackets, or the length of the text. */
    static int until(String css, int from, char end) {
        char quote = 0;
        int open = 0;
        for (int i = from; i < css.length(); i++) {
            char c = css.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                open++;
            } else if (c == ')') {
                open = Math.max(0, open - 1);
            } else if (c == end && open == 0) {
                return i;
            }
        }
        return css.length();
    }
}
