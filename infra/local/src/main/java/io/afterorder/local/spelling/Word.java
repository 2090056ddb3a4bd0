package io.afterorder.local.spelling;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word of a text, at its place.
 *
 * @param start where it begins in the text
 */
record Word(String text, int start) {
    private static final int AROUND = 40;
    private static final Pattern TOKEN = Pattern.compile("\\S++");
    private static final Pattern HOST = Pattern.compile("\\p{L}\\.\\p{L}{2}");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]++(?:['’][\\p{L}\\p{M}]++)*+");

    static Stream<Word> of(String text) {
        return TOKEN.matcher(text).results().filter(token -> isOfWords(token.group()))
                .flatMap(token -> LETTERS.matcher(token.group()).results()
                        .map(letters -> new Word(letters.group(), token.start() + letters.start())));
    }

    /** Addresses, and whatever has a digit in it, are no words of a language. */
    private static boolean isOfWords(String token) {
        return token.codePoints().noneMatch(c -> c == '@' || c == '/' || c == '_' || Character.isDigit(c))
                && !HOST.matcher(token).find();
    }

    /** The word with what stands around it, so that it is found again. */
    String within(String whole) {
        int from = whole.lastIndexOf(' ', Math.max(0, start - AROUND)) + 1;
        int end = whole.indexOf(' ', Math.min(whole.length(), start + text.length() + AROUND));
        return (from > 0 ? "…" : "") + whole.substring(from, end < 0 ? whole.length() : end) + (end < 0 ? "" : "…");
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is written as an abbreviation is, such as PDF. */
    boolean isInCapitals() {
        return text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
