package io.afterorder.compliance.language;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Which phrase, and which of its parts, a number of {@link Phrases} means: a phrase's parts have numbers in a row, from 1. */
final class Places {
    private final Concept[] concepts;
    private final int[] parts;
    private final int[] counts;

    private Places(int[] concepts, int[] parts, int[] counts) {
        this.concepts = new Concept[concepts.length];
        this.parts = parts;
        this.counts = counts;
        for (int number = 0; number < concepts.length; number++) {
            this.concepts[number] = Concept.ALL.get(concepts[number]);
        }
    }

    static Places of(List<PackFile.Phrase> phrases) {
        int size = 1 + phrases.stream().mapToInt(phrase -> phrase.parts().size()).sum();
        var concepts = new int[size];
        var parts = new int[size];
        var counts = new int[size];
        int number = 1;
        for (var phrase : phrases) {
            for (int part = 0; part < phrase.parts().size(); part++) {
                concepts[number] = phrase.concept().ordinal();
                parts[number] = part;
                counts[number++] = phrase.parts().size();
            }
        }
        return new Places(concepts, parts, counts);
    }

    void write(PackWriter out) throws IOException {
        out.numbers(Arrays.stream(concepts).mapToInt(Concept::ordinal).toArray());
        out.numbers(parts);
        out.numbers(counts);
    }

    static Places read(PackReader in) {
        return new Places(in.numbers(), in.numbers(), in.numbers());
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
