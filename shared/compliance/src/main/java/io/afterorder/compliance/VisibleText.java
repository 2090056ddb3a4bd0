package io.afterorder.compliance;

import io.afterorder.compliance.html.Page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers what a reader sees, from the subject down. */
final class VisibleText {
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*+\\R");
    /** The paragraph in normal form: itself in most. */
    private static final Paragraph.Trait<Paragraph> PLAIN = Paragraph.Trait.of(VisibleText::plain);

    private final Paragraphs paragraphs = new Paragraphs();

    List<Passage> of(Message message) {
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
            var paragraph = passage.find(PLAIN);
            plain.add(paragraph == passage.paragraph() ? passage : new Passage(passage.where(), paragraph));
        }
        return List.copyOf(plain);
    }

    private static Paragraph plain(Paragraph paragraph) {
        var text = paragraph.characters().areAscii() ? paragraph.text() : NormalForm.of(paragraph.text());
        return text.equals(paragraph.text()) ? paragraph : Paragraph.of(text);
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

    private void add(List<Passage> passages, Where where, String text) {
        var paragraph = paragraphs.of(text);
        if (!paragraph.text().isEmpty()) {
            passages.add(new Passage(where, paragraph));
        }
    }
}
