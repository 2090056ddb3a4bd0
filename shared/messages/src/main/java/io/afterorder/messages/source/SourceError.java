package io.afterorder.messages.source;

import java.util.Comparator;

/**
 * What is wrong with a file that a seller edits, and what to write instead.
 *
 * @param file the path below the seller's directory, with slashes, for example {@code campaigns/after-purchase.yaml}
 * @param line counted from 1
 * @param text what is wrong, the value, and the remedy: {@code delay "2 dayz" is not a duration; write P2D or PT48H}
 */
public record SourceError(String file, int line, String text) implements Comparable<SourceError> {
    private static final Comparator<SourceError> BY_PLACE = Comparator.comparing(SourceError::file)
            .thenComparingInt(SourceError::line).thenComparing(SourceError::text);

    @Override
    public int compareTo(SourceError other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + text;
    }
}
