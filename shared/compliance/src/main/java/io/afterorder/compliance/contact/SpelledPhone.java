package io.afterorder.compliance.contact;

import io.afterorder.compliance.Paragraph;
import io.afterorder.compliance.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds telephone numbers whose digits, or the first of them, are written as words. */
final class SpelledPhone {
    private static final Set<String> DIGITS = Set.of("zero", "oh", "one", "two", "three", "four", "five", "six",
            "seven", "eight", "nine", "double", "triple",
            "null", "eins", "zwei", "zwo", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun",
            "zéro", "un", "deux", "trois", "quatre", "cinq", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
            "quatorze", "quinze", "seize", "vingt", "trente", "quarante", "cinquante", "soixante",
            "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve",
            "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove",
            "nul", "een", "één", "twee", "drie", "vijf", "zes", "zeven", "negen",
            "um", "dois", "duas", "três", "quatro", "meia", "sete", "oito",
            "noll", "ett", "två", "fyra", "fem", "sex", "sju", "åtta", "nio",
            "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć",
            "sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz");
    /** The length, the first and the last two letters of each, hashed: hardly any other word has those of one. */
    private static final boolean[] SHAPES = new boolean[1 << 14];
    private static final int FEWEST_DIGITS = 7;
    private static final int LONGEST_WORD = 9;
    /** Fewer words before figures are no number in disguise. */
    private static final int FEWEST_WORDS = 3;
    /** Three words of two letters, with a blank before each but the first. */
    private static final int SHORTEST = 8;
    /** A comma and a blank. */
    private static final int WIDEST_GAP = 2;

    static {
        DIGITS.forEach(word -> SHAPES[shape(word, 0, word.length())] = true);
    }

    private static final Paragraph.Trait<List<String>> NUMBERS = Paragraph.Trait
            .of(paragraph -> List.copyOf(in(paragraph.text())));

    private SpelledPhone() {}

    static List<String> in(Passage passage) {
        return passage.find(NUMBERS);
    }

    private static List<String> in(String text) {
        if (!mayHoldNumber(text)) {
            return List.of();
        }
        var found = new ArrayList<String>();
        var number = new Spelled(text, found);
        for (int i = 0; i < text.length();) {
            char c = text.charAt(i);
            int end = i + 1;
            if (isLetter(c)) {
                while (end < text.length() && isLetter(text.charAt(end))) {
                    end++;
                }
                number.word(i, end);
            } else if (isFigure(c)) {
                while (end < text.length() && isFigure(text.charAt(end))) {
                    end++;
                }
                number.figures(i, end);
            }
            i = end;
        }
        number.end();
        return found;
    }

    /** A number while it is read: words first, then more of them or figures. */
    private static final class Spelled {
        private final String text;
        private final List<String> found;
        private int words;
        private int figures;
        private int first;
        private int last;

        Spelled(String text, List<String> found) {
            this.text = text;
            this.found = found;
        }

        void word(int start, int end) {
            boolean digit = isDigit(text, start, end);
            if (!digit || !continues(start)) {
                end();
            }
            if (digit) {
                first = words == 0 ? start : first;
                words++;
                last = end;
            }
        }

        void figures(int start, int end) {
            if (continues(start)) {
                figures += end - start;
                last = end;
            } else {
                end();
            }
        }

        private boolean continues(int start) {
            return words > 0 && start - last <= WIDEST_GAP;
        }

        void end() {
            if (words >= FEWEST_WORDS && words + figures >= FEWEST_DIGITS
                    && Announcement.of(text, first, last) != Announcement.OTHER) {
                found.add(text.substring(first, last));
            }
            words = 0;
            figures = 0;
        }
    }

    /** Whether a digit stands at some place, of places so near to one another that no number fits between two. */
    private static boolean mayHoldNumber(String text) {
        for (int end = SHORTEST - 1; end < text.length(); end += SHORTEST) {
            while (end < text.length() && !isLetter(text.charAt(end))) {
                end++;
            }
            while (end < text.length() && isLetter(text.charAt(end))) {
                end++;
            }
            if (isDigit(text, startOfWord(text, end), end)) {
                return true;
            }
        }
        return false;
    }

    private static int startOfWord(String text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_WORD && isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
    }

    private static boolean isDigit(String text, int start, int end) {
        return end - start > 1 && end - start <= LONGEST_WORD && SHAPES[shape(text, start, end)]
                && DIGITS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static int shape(String text, int start, int end) {
        int shape = 31 * (end - start) + letter(text.charAt(start));
        shape = 31 * shape + letter(text.charAt(end - 2));
        return (31 * shape + letter(text.charAt(end - 1))) & (SHAPES.length - 1);
    }

    /** Letters beyond ASCII are one to it. */
    private static int letter(char c) {
        return c >= 0x80 ? 0x80 : c | 0x20;
    }
}
