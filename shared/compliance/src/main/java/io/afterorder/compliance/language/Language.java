package io.afterorder.compliance.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A language that the rules understand. */
enum Language {
    EN, DE, FR, ES, IT, JA, NL, PT, SV, PL, TR;

    static final List<Language> ALL = List.of(values());
    private static final Map<String, Language> BY_CODE = Arrays.stream(values())
            .collect(Collectors.toMap(Language::code, Function.identity()));

    /** The language of a locale, whatever its region; empty for one that the rules do not know. */
    static Optional<Language> of(Locale locale) {
        return Optional.ofNullable(BY_CODE.get(locale.getLanguage()));
    }

    /** The ISO 639-1 code, as a locale and the names of packs have it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language's English name. */
    String inEnglish() {
        return Locale.of(code()).getDisplayLanguage(Locale.ENGLISH);
    }

    /** Whether words run into each other, so that a phrase is looked for at every character. */
    boolean isUnspaced() {
        return this == JA;
    }
}
