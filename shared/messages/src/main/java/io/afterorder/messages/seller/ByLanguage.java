package io.afterorder.messages.seller;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Something that is told in several languages. */
public record ByLanguage<T>(Map<Locale, T> values) {
    public ByLanguage {
        values = Map.copyOf(values);
    }

    /** In the locale's region, else in its language; never in another language. */
    public Optional<T> in(Locale locale) {
        return Optional.ofNullable(values.get(locale))
                .or(() -> Optional.ofNullable(values.get(Locale.of(locale.getLanguage()))));
    }
}
