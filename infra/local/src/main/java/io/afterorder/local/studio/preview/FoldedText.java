package io.afterorder.local.studio.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text whose blanks are folded as an excerpt's are, which knows where each of its characters stood. */
final class FoldedText {
    private static final String CUT = "…";

    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();

    FoldedText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0') {
                append(c, i);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                append(' ', i);
            }
        }
    }

    /** @param end after the last character */
    record Range(int start, int end) {}

    /** Where the words stand in the text as it was; empty where they do not. */
    Optional<Range> find(String excerpt) {
        var words = new FoldedText(excerpt.endsWith(CUT) ? excerpt.substring(0, excerpt.length() - 1) : excerpt).folded
                .toString().strip();
        int at = words.isEmpty() ? -1 : folded.indexOf(words);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Range(origins.get(at), origins.get(at + words.length() - 1) + 1));
    }

    private void append(char c, int origin) {
        folded.append(c);
        origins.add(origin);
    }
}
