package io.afterorder.compliance.html;

/**
 * Keeps tables from nesting without end: the parser's time grows with the square of their depth, so that a megabyte of
 * opening tags would stall a check. What is too deep loses its table and keeps its text.
 */
final class NestedTables {
    /** Letters of the oldest clients nest a dozen. */
    private static final int DEEPEST = 200;

    private NestedTables() {}

    static String limited(String html) {
        int depth = 0;
        int from = 0;
        StringBuilder limited = null;
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) {
            if (html.regionMatches(true, tag, "</table", 0, 7)) {
                depth = Math.max(0, depth - 1);
            } else if (html.regionMatches(true, tag, "<table", 0, 6) && ++depth > DEEPEST) {
                limited = limited == null ? new StringBuilder(html.length()) : limited;
                limited.append(html, from, tag).append("<too-deep-");
                from = tag + 1;
            }
        }
        return limited == null ? html : limited.append(html, from, html.length()).toString();
    }
}
