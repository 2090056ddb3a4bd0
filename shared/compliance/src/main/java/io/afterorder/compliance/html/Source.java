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
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) {
            char next = tag + 1 < html.length() ? html.charAt(tag + 1) : 0;
            if (next == '/') {
                depth = begins(html, tag, "</table") ? Math.max(0, depth - 1) : depth;
            } else if ((next | ' ') == 't' && begins(html, tag, "<table") && ++depth > DEEPEST) {
                limited = limited == null ? new StringBuilder(html.length()) : limited;
                limited.append(html, from, tag).append("<too-deep-");
                from = tag + 1;
            } else if ((next | ' ') == 's' && begins(html, tag, "<style")) {
                styles++;
            }
        }
        return new Source(limited == null ? html : limited.append(html, from, html.length()).toString(), styles);
    }

    /** Whether a tag in small letters stands at a place, in letters of any size. */
    private static boolean begins(String html, int at, String tag) {
        int i = 1;
        while (i < tag.length() && at + i < html.length() && isSame(html.charAt(at + i), tag.charAt(i))) {
            i++;
        }
        return i == tag.length();
    }

    private static boolean isSame(char c, char small) {
        return c == small || (small != '/' && c == small - ' ');
    }
}
