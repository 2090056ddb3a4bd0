package io.afterorder.compliance;

/**
 * A paragraph as its reader sees it: the subject, one block of the HTML, or one paragraph of the text part.
 *
 * @param text without markup; blanks folded to one, a line break within the block as {@code \n}
 */
public record Passage(Where where, String text) {}
