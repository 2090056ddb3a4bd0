package io.afterorder.compliance;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** The paragraphs of one message, each met once however often it stands there. */
final class Paragraphs {
    private static final Recent<Paragraph> RECENT = new Recent<>(1 << 10);
    /** What is longer is not kept, in characters; a paragraph of a letter has some hundreds. */
    private static final int LONGEST_KEPT = 2_000;

    private final Map<String, Paragraph> met = new HashMap<>();

    /** The paragraph that a text is once its blanks are folded; it may have no text then. */
    Paragraph of(String text) {
        var known = known(text);
        return known != null ? known : read(text);
    }

    private @Nullable Paragraph known(String text) {
        var recent = RECENT.of(text);
        return recent != null ? recent : met.get(text);
    }

    private Paragraph read(String text) {
        var characters = Characters.of(text);
        if (Blanks.areFolded(text, characters)) {
            return met(new Paragraph(text, characters));
        }
        var folded = Blanks.fold(text);
        if (folded.equals(text)) {
            return met(new Paragraph(text, characters));
        }
        var known = known(folded);
        return known != null ? known : met(Paragraph.of(folded));
    }

    private Paragraph met(Paragraph paragraph) {
        var text = paragraph.text();
        met.put(text, paragraph);
        return text.length() > LONGEST_KEPT ? paragraph : RECENT.met(text, paragraph);
    }
}
