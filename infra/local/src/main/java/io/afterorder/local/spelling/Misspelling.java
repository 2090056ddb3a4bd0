package io.afterorder.local.spelling;

import io.afterorder.compliance.Where;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A word that stands in no dictionary.
 *
 * @param excerpt the word with what stands around it
 * @param suggestions what may have been meant, the likeliest first
 */
public record Misspelling(String word, Where where, String excerpt, List<String> suggestions) {
    /** What to do about it, as the end of a sentence. */
    public String remedy() {
        var meant = suggestions.stream().map(near -> "\"" + near + "\"").collect(Collectors.joining(" or "));
        return (meant.isEmpty() ? "correct it" : "write " + meant) + ", or, if it is right, add it to "
                + WordList.FILE_NAME;
    }
}
