package io.afterorder.compliance;

/**
 * A file that goes with a message.
 *
 * @param type the media type, such as {@code application/pdf}
 * @param bytes the size in bytes
 */
public record Attachment(String name, String type, long bytes, Kind kind) {
    /** What the file is; the first three may go to a buyer on Amazon. */
    public enum Kind {
        INSTRUCTIONS, WARRANTY, INVOICE, OTHER
    }

    /** Whether it is one of the documents that may go to a buyer on Amazon. */
    public boolean isDocument() {
        return kind != Kind.OTHER;
    }
}
