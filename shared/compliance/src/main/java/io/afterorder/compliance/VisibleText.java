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
        var page = message.page();
        if (page.isPresent()) {
            for (var block : page.get().blocks()) {
                add(passages, Where.HTML, block);
            }
        }
        message.text().ifPresent(
                text -> BLANK_LINE.splitAsStream(text).forEach(paragraph -> add(passages, Where.TEXT, paragraph)));
        return List.copyOf(passages);
    }

    static List<Passage> plain(List<Passage> passages) {
        var plain = new ArrayList<Passage>(passages.size());
        for (var passage : passages) {
            var text = passage.characters().areAscii() ? passage.text() : NormalForm.of(passage.text());
            plain.add(text.equals(passage.text()) ? passage : new Passage(passage.where(), text));
        }
        return List.copyOf(plain);
    }

    /** Pictures speak as paragraphs do, to who does not see them. */
    static List<Passage> altTexts(Page page) {
        var passages = new ArrayList<Passage>(0);
        for (var image : page.images()) {
            image.alt().filter(alt -> !alt.isBlank())
                    .ifPresent(alt -> passages.add(new Passage(Where.HTML, NormalForm.of(alt))));
        }
        return List.copyOf(passages);
    }

    private static void add(List<Passage> passages, Where where, String text) {
        var characters = Characters.of(text);
        if (Blanks.areFolded(text, characters)) {
            passages.add(new Passage(where, text, characters));
            return;
        }
        var folded = Blanks.fold(text);
        if (!folded.isEmpty()) {
            passages.add(new Passage(where, folded));
        }
    }
}
