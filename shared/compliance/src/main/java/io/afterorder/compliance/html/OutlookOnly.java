package io.afterorder.compliance.html;

import java.util.Locale;
import java.util.Optional;

/** What only Outlook shows: the content of a conditional comment such as {@code <!--[if mso]>…<![endif]-->}. */
final class OutlookOnly {
    private OutlookOnly() {}

    /** Empty for an ordinary comment, and for one that Outlook is told to leave out. */
    static Optional<Page> of(String comment) {
        var data = comment.stripLeading();
        if (!data.startsWith("[")) {
            return Optional.empty();
        }
        int open = data.indexOf("]>");
        if (!data.toLowerCase(Locale.ROOT).startsWith("[if") || open < 0 || data.startsWith("!", 3)
                || data.substring(0, open).contains("!")) {
            return Optional.empty();
        }
        int end = data.lastIndexOf("<![endif]");
        var html = data.substring(open + 2, end < open + 2 ? data.length() : end);
        // A table's frame or a style for Outlook alone says nothing to a reader.
        return html.isBlank() || html.contains("<!--") ? Optional.empty() : Optional.of(Page.of(html));
    }
}
