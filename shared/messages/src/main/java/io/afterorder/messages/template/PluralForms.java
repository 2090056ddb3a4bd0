package io.afterorder.messages.template;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The forms that a language has for numbers of things: the categories of CLDR for whole numbers ("Language Plural Rules",
 * release 45), as far as counts in a message go: "many" of the Romance languages begins at a million.
 */
final class PluralForms {
    private static final Set<String> ONE_FORM = Set.of("ja", "ko", "th", "vi", "zh");
    /** Of which nothing is written as one is: "0 produit". */
    private static final Set<String> NONE_AS_ONE = Set.of("fr", "pt");

    private PluralForms() {}

    /** The language's forms, in the order in which a template writes them. */
    static List<String> of(Locale locale) {
        var language = locale.getLanguage();
        if (ONE_FORM.contains(language)) {
            return List.of("other");
        }
        return language.equals("pl") ? List.of("one", "few", "many") : List.of("one", "other");
    }

    /** Which of the language's forms the number takes, counted from 0. */
    static int index(Locale locale, int number) {
        var language = locale.getLanguage();
        if (ONE_FORM.contains(language)) {
            return 0;
        }
        if (language.equals("pl")) {
            return polish(number);
        }
        return number == 1 || (number == 0 && NONE_AS_ONE.contains(language)) ? 0 : 1;
    }

    private static int polish(int number) {
        if (number == 1) {
            return 0;
        }
        int last = number % 10;
        int lastTwo = number % 100;
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 1 : 2;
    }
}
