package io.afterorder.compliance;

import io.afterorder.compliance.html.Page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers what a reader sees, from the subject down. */
final class VisibleText {
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*+\\R");

    private VisibleText() {}

    static List<Passage> of(Message message) {
        var passages = new ArrayList<Passage>();
        add(passages, Where.SUBJECT, message.subject());
        message.page().map(Page::blocks).orElse(List.of()).forEach(block -> add(passages, Where.HTML, block));
        message.text().ifPresent(
                text -> BLANK_LINE.splitAsStream(text).forEach(paragraph -> add(passages, Where.TEXT, paragraph)));
        return List.copyOf(passages);
    }

    static List<Passage> plain(Message message) {
        return message.visibleText().stream()
                .map(passage -> new Passage(passage.where(), NormalForm.of(passage.text()))).toList();
    }

    private static void add(List<Passage> passages, Where where, String text) {
        var folded = Blanks.fold(text);
        if (!folded.isEmpty()) {
            passages.add(new Passage(where, folded));
        }
    }
}
