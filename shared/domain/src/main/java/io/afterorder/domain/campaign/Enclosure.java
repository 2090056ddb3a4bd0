package io.afterorder.domain.campaign;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A paper that goes with a touch's message.
 *
 * @param products of which the order must have one; all where it goes with every order
 * @param files the same paper by language
 */
public record Enclosure(ProductChoice products, Kind kind, Map<Locale, EnclosedFile> files) {
    /** What the paper is; the first three may go to a buyer on Amazon (rule {@code attachment.kind}). */
    public enum Kind {
        INSTRUCTIONS, WARRANTY, INVOICE, OTHER
    }

    public Enclosure {
        files = Map.copyOf(files);
    }

    /** The paper in the language of the locale: its region's, else that for all regions. */
    public Optional<EnclosedFile> in(Locale locale) {
        return Optional.ofNullable(files.get(locale))
                .or(() -> Optional.ofNullable(files.get(Locale.of(locale.getLanguage()))));
    }
}
