package io.afterorder.compliance.style;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

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
        var html = message.page().stream().filter(page -> page.mostLineBreaks() > MOST)
                .map(page -> finding(Where.HTML, "<br>".repeat(Math.min(page.mostLineBreaks(), 10))));
        var text = message.text().stream().map(String::strip).map(THREE_LINE_FEEDS::matcher).filter(run -> run.find())
                .map(run -> finding(Where.TEXT, "\\n".repeat(MOST + 1)));
        return Stream.concat(html, text);
    }

    private Finding finding(Where where, String excerpt) {
        return Finding.block(id(), where, excerpt, "There are more than two line breaks in a row.",
                "Leave one empty line between paragraphs.");
    }
}
