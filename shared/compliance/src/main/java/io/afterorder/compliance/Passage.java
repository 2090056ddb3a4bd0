package io.afterorder.compliance;

/** A paragraph where its reader sees it: the subject, one block of the HTML, or one paragraph of the text part. */
public record Passage(Where where, Paragraph paragraph) {
    public Passage(Where where, String text) {
        this(where, Paragraph.of(text));
    }

    /** Without markup; blanks folded to one, a line break within the block as {@code \n}. */
    public String text() {
        return paragraph.text();
    }

    /** What the text is made of. */
    public Characters characters() {
        return paragraph.characters();
    }

    /** What is found in the paragraph, wherever it stands. */
    public <T> T find(Paragraph.Trait<T> trait) {
        return paragraph.find(trait);
    }
}
