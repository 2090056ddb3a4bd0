package io.afterorder.compliance;

/** The part of a message in which something was found. */
public enum Where {
    SUBJECT, HTML, TEXT, ATTACHMENT, HEADER,
    /** The message as a whole, its addresses or its purpose. */
    MESSAGE
}
