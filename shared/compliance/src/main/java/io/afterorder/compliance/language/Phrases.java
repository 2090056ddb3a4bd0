package io.afterorder.compliance.language;

import java.util.List;

/** The phrases of a pack, or the parts of those with gaps, ready to be met in texts. */
sealed interface Phrases permits SpacedPhrases, UnspacedPhrases {
    /** Adds a phrase under a number of the caller's, 1 or more. */
    void add(List<PackFile.Step> steps, int number);

    /** Meets every phrase wherever it stands, in the order of where it begins. */
    void find(Tokens text, Met met);

    /** Called for each phrase that is met, once for each way to read it. */
    interface Met {
        void phrase(int number, int start, int end);
    }
}
