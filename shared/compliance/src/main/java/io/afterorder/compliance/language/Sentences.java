package io.afterorder.compliance.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a paragraph into sentences. */
final class Sentences {
    /** No sentence is longer, in characters, so that what is looked at together stays small whatever the input. */
    static final int LONGEST = 600;
    /** A line this long that ends without a full stop was wrapped, in characters. */
    private static final int WRAPPED = 45;
    private static final String ENDS = ".!?。！？…‼⁉．";
    private static final String CLOSING = "\"'”“’»)）」』]";
    private static final String BEHIND = ENDS + CLOSING;
    /** What a full stop may follow without ending anything. */
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "st", "nr", "vs", "ca",
            "bzw",
            "ggf", "evtl", "inkl", "zzgl", "tel", "str", "hr", "fr", "sr", "sra", "srta", "ud", "uds", "sig", "dott",
            "prof", "mme", "mlle", "m", "p", "a", "approx", "art", "num", "núm", "pág", "pag", "ul", "tzn", "np",
            "dhr", "mevr", "mw", "bv", "ex", "exmo", "exma", "kl", "t", "z", "d", "u", "o", "e", "i", "g");

    private static final int ASCII = 0x80;
    private static final boolean[] END = new boolean[ASCII];

    static {
        ENDS.chars().filter(c -> c < ASCII).forEach(c -> END[c] = true);
    }

    private Sentences() {}

    static List<String> of(String paragraph) {
        var sentences = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (i - from >= LONGEST || isEnd(paragraph, from, i)) {
                int end = i + 1;
                while (end < paragraph.length() && BEHIND.indexOf(paragraph.charAt(end)) >= 0) {
                    end++;
                }
                add(sentences, paragraph.substring(from, end));
                from = end;
                i = end - 1;
            }
        }
        add(sentences, paragraph.substring(from));
        return sentences;
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }

    private static boolean isEnd(String text, int from, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return !isWrapped(text, from, at);
        }
        if (c < ASCII ? !END[c] : ENDS.indexOf(c) < 0) {
            return false;
        }
        if (c != '.' && c != '…') {
            return true;
        }
        int next = at + 1;
        while (next < text.length() && BEHIND.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next >= text.length()
                || (Character.isWhitespace(text.charAt(next)) && endsAtStop(text, from, at, next));
    }

    private static boolean endsAtStop(String text, int from, int stop, int next) {
        int start = stop;
        while (start > from && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        var word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        int begin = next;
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        boolean price = start > from && "$£€¥".indexOf(text.charAt(start - 1)) >= 0;
        boolean ordinal = !price && !word.isEmpty() && word.length() <= 2 && Character.isDigit(word.charAt(0));
        boolean lower = begin < text.length() && Character.isLowerCase(text.charAt(begin));
        return !lower && !ordinal && !ABBREVIATIONS.contains(word) && !isMeasure(text, word, start, begin);
    }

    /** "12 in." and "No. 7", but not "the care we put in." or "the answer is no." */
    private static boolean isMeasure(String text, String word, int start, int next) {
        return switch (word) {
            case "in" -> start > 1 && Character.isDigit(text.charAt(start - 2));
            case "no" -> next < text.length() && Character.isDigit(text.charAt(next));
            default -> false;
        };
    }

    /** A line break that only keeps lines short. */
    private static boolean isWrapped(String text, int from, int at) {
        return at - from >= WRAPPED && at + 1 < text.length() && ENDS.indexOf(text.charAt(at - 1)) < 0
                && Character.isLowerCase(text.charAt(at + 1));
    }
}
