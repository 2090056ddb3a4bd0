package io.afterorder.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address of the plain form {@code local@host}, in ASCII: SES sends to no other (SES API version 2, Destination),
 * and letters of two scripts cannot pass for one another. Its text is personal data: {@link #toString} hides it.
 */
public record EmailAddress(String value) {
    private static final Pattern FORM = Pattern
            .compile("[!-~&&[^@<>\"(),:;\\[\\]\\\\]]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");

    /** @throws IllegalArgumentException where the value is no such address; the message does not repeat it */
    public EmailAddress {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address of the form local@host");
        }
    }

    /** The part behind the @, in lower case. */
    public String host() {
        return value.substring(value.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether this is a relay address of the marketplace's buyers. */
    public boolean isRelayOf(Marketplace marketplace) {
        return host().equals(marketplace.relayDomain());
    }

    /** Whether this is a relay address of any of Amazon's marketplaces. */
    public boolean isRelay() {
        return host().startsWith("marketplace.amazon.");
    }

    @Override
    public String toString() {
        return "***@" + host();
    }
}
