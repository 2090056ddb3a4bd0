package io.afterorder.compliance.language;

import java.util.List;
import java.util.regex.Pattern;

/** Finds how a sentence wrote what was found in its normal form, so that a finding shows the seller's own letters. */
final class AsWritten {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MARKS_AROUND = Pattern.compile("^\\p{P}+|\\p{P}+$");

    private AsWritten() {}

    /** The fewest words of the text that hold the words in normal form; those themselves where none do. */
    static String of(String text, String normal) {
        var words = BLANKS.splitAsStream(text.strip()).toList();
        int end = 1;
        while (end < words.size() && !holds(words.subList(0, end), normal)) {
            end++;
        }
        int start = 0;
        while (start + 1 < end && holds(words.subList(start + 1, end), normal)) {
            start++;
        }
        var written = MARKS_AROUND.matcher(String.join(" ", words.subList(start, end))).replaceAll("");
        boolean unspaced = normal.chars().anyMatch(c -> NormalForm.isUnspaced((char) c));
        return unspaced || !holds(words.subList(start, end), normal) ? normal : written;
    }

    private static boolean holds(List<String> words, String normal) {
        return NormalForm.of(String.join(" ", words)).contains(normal);
    }
}
