package io.afterorder.local.spelling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The dictionaries of a language, each for a region: a word is right that stands in one of them. */
record Dictionaries(List<String> codes) {
    /** By language; where a message does not say its region, English and German of any region are right. */
    private static final Map<String, List<String>> BY_LANGUAGE = Map.of("en", List.of("en-US", "en-GB"), "de",
            List.of("de-DE", "de-AT", "de-CH"), "fr", List.of("fr"), "es", List.of("es"), "it", List.of("it"));
    /** Of these, an article or a preposition melts into the word that follows. */
    private static final Set<String> ELIDING = Set.of("fr", "it");

    static Optional<Dictionaries> of(Locale locale) {
        return Optional.ofNullable(BY_LANGUAGE.get(locale.getLanguage())).map(codes -> new Dictionaries(
                codes.contains(locale.toLanguageTag()) ? List.of(locale.toLanguageTag()) : codes));
    }

    boolean has(String word) {
        var straight = word.replace('’', '\'');
        return hasWhole(straight) || (straight.contains("'") && hasParts(straight));
    }

    List<String> near(String word) {
        return Dictionary.of(codes.getFirst()).near(word);
    }

    private boolean hasWhole(String word) {
        return codes.stream().anyMatch(code -> Dictionary.of(code).has(word));
    }

    /** {@code l'ordine} and {@code seller's}: what stands before or after the apostrophe is a word. */
    private boolean hasParts(String word) {
        var parts = Arrays.asList(word.split("'"));
        return hasWhole(isEliding() ? parts.getLast() : parts.getFirst());
    }

    private boolean isEliding() {
        return ELIDING.contains(codes.getFirst());
    }
}
