package io.afterorder.compliance;

/**
 * A paragraph as its reader sees it: the subject, one block of the HTML, or one paragraph of the text part.
 *
 * @param text without markup; blanks folded to one, a line break within the block as {@code \n}
 * @param characters what the text is made of
 */
public record Passage(Where where, String text, Characters characters) {
    public Passage(Where where, String text) {
        this(where, text, Characters.of(text));
    }
}
