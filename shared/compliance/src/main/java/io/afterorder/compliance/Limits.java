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

    /** These limits with one of them set to a lower value. */
    Limits tightened(String name, String value, String where) {
        return switch (name) {
            case "words" ->
                new Limits((int) lower(words, value, where + "limits." + name), subjectCharacters, attachmentBytes);
            case "subject-characters" ->
                new Limits(words, (int) lower(subjectCharacters, value, where + "limits." + name), attachmentBytes);
            case "attachment-bytes" ->
                new Limits(words, subjectCharacters, lower(attachmentBytes, value, where + "limits." + name));
            default -> throw new IllegalArgumentException(where + "limit \"" + name
                    + "\" is unknown; write limits.words, limits.subject-characters or limits.attachment-bytes");
        };
    }

    private static long lower(long usual, String value, String what) {
        boolean number = !value.isEmpty() && value.length() < 19 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number || Long.parseLong(value) > usual) {
            throw new IllegalArgumentException(
                    what + ": \"" + value + "\" is not stricter; write a whole number of " + usual + " or less");
        }
        return Long.parseLong(value);
    }
}
