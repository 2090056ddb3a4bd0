package io.afterorder.compliance.html;

/**
 * HTML before it is parsed. Tables that nest without end are kept from the parser, whose time grows with the square of
 * their depth, so that a megabyte of opening tags would stall a check. What is too deep loses its table and keeps its
 * text.
 *
 * @param styles how many style blocks there are at most
 */
record Source(String html, int styles) {
    /** Letters of the oldest clients nest a dozen. */
    private static final int DEEPEST = 200;

    static Source of(String html) {
        int depth = 0;
        int from = 0;
        int styles = 0;
        StringBuilder limited = null;
        for (int tag = html.indexOf('<'); tag >= 0 && tag + 1 < html.length(); tag = html.indexOf('<', tag + 1)) {
            char next = html.charAt(tag + 1);
            if (next == '/') {
                depth = is(html, tag, "</table") ? Math.max(0, depth - 1) : depth;
            } else if ((next == 't' || next == 'T') && is(html, tag, "<table") && ++depth > DEEPEST) {
                limited = limited == null ? new StringBuilder(html.length()) : limited;
                limited.append(html, from, tag).append("<too-deep-");
                from = tag + 1;
            } else if ((next == 's' || next == 'S') && is(html, tag, "<style")) {
                styles++;
            }
        }
        return new Source(limited == null ? html : limited.append(html, from, html.length()).toString(), styles);
    }

    private static boolean is(String html, int tag, String wanted) {
        return html.regionMatches(true, tag, wanted, 0, wanted.length());
    }
}
