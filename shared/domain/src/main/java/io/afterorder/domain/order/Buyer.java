package io.afterorder.domain.order;

import io.afterorder.domain.EmailAddress;

import java.util.Locale;
import java.util.Optional;

/**
 * What is known of the buyer. Personal data: {@link #toString} hides it.
 *
 * @param shippingAddress where the parcel goes
 * @param billingAddress whom the invoice names, where a feed tells it
 */
public record Buyer(Optional<String> name, Optional<EmailAddress> email, Optional<Locale> language,
        Optional<PostalAddress> shippingAddress, Optional<PostalAddress> billingAddress) {
    public static final Buyer UNKNOWN = new Buyer(Optional.empty(), Optional.empty(), Optional.empty());

    /** A buyer whose postal addresses are not known. */
    public Buyer(Optional<String> name, Optional<EmailAddress> email, Optional<Locale> language) {
        this(name, email, language, Optional.empty(), Optional.empty());
    }

    /** The same buyer, preferring a language. */
    public Buyer preferring(Locale other) {
        return new Buyer(name, email, Optional.of(other), shippingAddress, billingAddress);
    }

    @Override
    public String toString() {
        return "Buyer[" + language.map(Locale::toLanguageTag).orElse("language unknown") + "]";
    }
}
