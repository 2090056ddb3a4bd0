package io.afterorder.compliance.direct;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A postal address, found in whatever lines and with whatever punctuation it is written. */
record PostalAddress(List<String> words) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** The country, or the kind of company, may be left out at home. */
    private static final double ENOUGH = 0.7;

    static PostalAddress of(String written) {
        return new PostalAddress(BETWEEN_WORDS.splitAsStream(written.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty()).toList());
    }

    /** Whether the text has all the numbers of the address and most of its words. */
    boolean standsIn(String text) {
        var shown = " " + BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
        long present = words.stream().filter(word -> contains(shown, word)).count();
        return words.stream().filter(PostalAddress::isNumber).allMatch(number -> contains(shown, number))
                && present >= ENOUGH * words.size();
    }

    private static boolean contains(String shown, String word) {
        return isDense(word) ? shown.contains(word) : shown.contains(" " + word + " ");
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static boolean isDense(String word) {
        return word.chars().anyMatch(c -> c >= '\u3040' && c <= '\u9fff');
    }
}
