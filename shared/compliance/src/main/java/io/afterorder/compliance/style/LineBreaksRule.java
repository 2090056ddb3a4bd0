package io.afterorder.compliance.style;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;
import io.afterorder.compliance.html.Page;

import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Bars more than two line breaks in a row. Communication Guidelines (2020-11). */
final class LineBreaksRule implements Rule {
    private static final int MOST = 2;
    private static final Pattern THREE_LINE_FEEDS = Pattern.compile("(?:(?>\\R)[ \\t]*+){3}");

    @Override
    public String id() {
        return "style.line-breaks";
    }

    @Override
    public Stream<Finding> check(Message message) {
        int breaks = message.page().map(Page::mostLineBreaks).orElse(0);
        var found = new ArrayList<Finding>(0);
        if (breaks > MOST) {
            found.add(finding(Where.HTML, "<br>".repeat(Math.min(breaks, 10))));
        }
        if (message.text().isPresent() && THREE_LINE_FEEDS.matcher(message.text().get().strip()).find()) {
            found.add(finding(Where.TEXT, "\\n".repeat(MOST + 1)));
        }
        return found.stream();
    }

    private Finding finding(Where where, String excerpt) {
        return Finding.block(id(), where, excerpt, "There are more than two line breaks in a row.",
                "Leave one empty line between paragraphs.");
    }
}
