package io.afterorder.compliance;

/**
 * The numbers that some rules measure against. A seller may set them tighter, never wider.
 *
 * @param words the most words of a body that a buyer reads
 * @param subjectCharacters the longest subject, in characters
 * @param attachmentBytes the most bytes of all attachments together; Amazon takes 10 MB
 */
public record Limits(int words, int subjectCharacters, long attachmentBytes) {
    /** The limits of the marketplace's own guidelines. */
    public static final Limits USUAL = new Limits(200, 80, 10L * 1024 * 1024);
}
