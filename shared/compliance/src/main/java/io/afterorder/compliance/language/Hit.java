package io.afterorder.compliance.language;

/**
 * Where a sentence speaks of a concept.
 *
 * @param start of the words in the sentence's normal form
 * @param end after the words
 */
record Hit(Concept concept, int start, int end) {
    boolean overlaps(Hit other) {
        return start < other.end && other.start < end;
    }

    /** The characters between two places; 0 where they touch or overlap. */
    int distance(Hit other) {
        return Math.max(0, Math.max(other.start - end, start - other.end));
    }
}
