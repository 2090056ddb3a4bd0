package io.afterorder.compliance.language;

import java.util.List;

/** Which phrase, and which of its parts, a number of {@link Phrases} means: a phrase's parts have numbers in a row, from 1. */
final class Places {
    private final Concept[] concepts;
    private final int[] parts;
    private final int[] counts;

    Places(List<PackFile.Phrase> phrases) {
        int size = 1 + phrases.stream().mapToInt(phrase -> phrase.parts().size()).sum();
        concepts = new Concept[size];
        parts = new int[size];
        counts = new int[size];
        int number = 1;
        for (var phrase : phrases) {
            for (int part = 0; part < phrase.parts().size(); part++) {
                concepts[number] = phrase.concept();
                parts[number] = part;
                counts[number++] = phrase.parts().size();
            }
        }
    }

    Concept concept(int number) {
        return concepts[number];
    }

    boolean isWhole(int number) {
        return counts[number] == 1;
    }

    /** Which of its phrase's parts it is, from 0. */
    int part(int number) {
        return parts[number];
    }

    /** How many parts its phrase has. */
    int parts(int number) {
        return counts[number];
    }

    boolean isLast(int number) {
        return parts[number] == counts[number] - 1;
    }

    /** The number of the phrase's first part. */
    int first(int number) {
        return number - parts[number];
    }
}
