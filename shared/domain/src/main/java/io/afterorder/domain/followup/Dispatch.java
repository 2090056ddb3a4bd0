package io.afterorder.domain.followup;

import java.time.Instant;

/**
 * What was sent, without a word of it.
 *
 * @param messageId what the service that took it calls it
 * @param route which service took it
 * @param contentHash SHA-256 of subject, HTML and text, in hex; empty for a solicitation, whose words are Amazon's
 * @param policy the policy under which the message passed
 */
public record Dispatch(String messageId, Route route, Instant at, String template, String locale, String contentHash,
        String policy) {
    /** The ways out. */
    public enum Route {
        SES, AMAZON_SOLICITATION
    }
}
