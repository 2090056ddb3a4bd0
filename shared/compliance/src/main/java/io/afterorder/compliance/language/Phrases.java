package io.afterorder.compliance.language;

import java.io.IOException;
import java.util.List;

/** The phrases of a pack, ready to be met in texts, those with gaps part by part. */
sealed interface Phrases permits SpacedPhrases, UnspacedPhrases {
    /**
     * Meets every phrase wherever it stands, in the order of where it begins. A part of a phrase need not be met in a text
     * that lacks the others.
     */
    void find(Tokens text, Met met);

    /** Writes what {@link #read} reads. */
    void write(PackWriter out) throws IOException;

    static Phrases read(PackReader in, boolean unspaced) {
        return unspaced ? UnspacedPhrases.read(in) : SpacedPhrases.read(in);
    }

    /** Called for each phrase that is met, once for each way to read it. */
    interface Met {
        void phrase(int number, int start, int end);
    }

    /** Takes the phrases of a pack. */
    interface Builder {
        /** Adds a phrase. Its parts get the caller's number, which is 1 or more, and those that follow. */
        void add(List<List<PackFile.Step>> parts, int number);

        Phrases build();
    }
}
