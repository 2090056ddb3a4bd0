package io.afterorder.compliance;

/** What a finding means for the message. */
public enum Severity {
    /** The message is never dispatched. */
    BLOCK,
    /** The message is dispatched and the finding recorded. */
    WARN
}
