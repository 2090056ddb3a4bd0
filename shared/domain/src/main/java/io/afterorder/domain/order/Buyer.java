package io.afterorder.domain.order;

import io.afterorder.domain.EmailAddress;

import java.util.Locale;
import java.util.Optional;

/** What is known of the buyer. Personal data: {@link #toString} hides it. */
public record Buyer(Optional<String> name, Optional<EmailAddress> email, Optional<Locale> language) {
    public static final Buyer UNKNOWN = new Buyer(Optional.empty(), Optional.empty(), Optional.empty());

    @Override
    public String toString() {
        return "Buyer[" + language.map(Locale::toLanguageTag).orElse("language unknown") + "]";
    }
}
