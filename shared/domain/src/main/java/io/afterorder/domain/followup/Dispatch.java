package io.afterorder.domain.followup;

/**
 * What is sent, without a word of it.
 *
 * @param route which service is to take it
 * @param locale BCP 47; empty for a solicitation, whose language Amazon chooses
 * @param contentHash SHA-256 of the whole message, in hex; empty for a solicitation, whose words are Amazon's, and once
 *        the order was erased
 * @param policy the policy under which the message passed; empty for a solicitation
 */
public record Dispatch(Route route, String template, String locale, String contentHash, String policy) {
    /** The ways out. */
    public enum Route {
        SES, AMAZON_SOLICITATION
    }

    /** The same without the hash, against which a guess of the message and its recipient could be tried. */
    public Dispatch withoutContent() {
        return new Dispatch(route, template, locale, "", policy);
    }
}
