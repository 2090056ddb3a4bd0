package io.afterorder.domain.port;

/** The word of the compliance check that a message passed. Only the check makes one. */
public interface Clearance {
    /** The policy under which the message passed, for example {@code amazon-2025-07}. */
    String policy();

    /** Whether the message that passed was this one. */
    boolean covers(MailContent content);
}
