package io.afterorder.domain.followup;

/**
 * What is sent, without a word of it.
 *
 * @param route which service is to take it
 * @param locale BCP 47; empty for a solicitation, whose language Amazon chooses
 * @param contentHash SHA-256 of the whole message, in hex; empty for a solicitation, whose words are Amazon's
 * @param policy the policy under which the message passed; empty for a solicitation
 */
public record Dispatch(Route route, String template, String locale, String contentHash, String policy) {
    /** The ways out. */
    public enum Route {
        SES, AMAZON_SOLICITATION
    }
}
