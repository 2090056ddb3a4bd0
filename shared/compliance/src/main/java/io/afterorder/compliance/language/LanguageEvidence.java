package io.afterorder.compliance.language;

import java.util.Optional;

/**
 * How much of a text speaks for each language. Small words tell languages apart in the shortest of messages: a word
 * counts the more the fewer languages share it; kana is Japanese.
 */
final class LanguageEvidence {
    /** What a word weighs that a single language has; its shares for as many languages as there are profiles are whole. */
    private static final long WORD = 12_252_240;
    /** Less than this is too little to name a language by. */
    private static final long ENOUGH = 2 * WORD;
    /** Kana carries little meaning a character; four of them weigh like one small word. */
    private static final long KANA = WORD / 4;

    private final long[] weights = new long[SmallWords.PROFILES.size()];

    /** The evidence in one text. */
    static LanguageEvidence of(Tokens text) {
        var evidence = new LanguageEvidence();
        for (int token = 0; token < text.count(); token++) {
            int speakers = SmallWords.speakers(text, token);
            if (speakers != 0) {
                evidence.weigh(speakers);
            }
        }
        evidence.weights[SmallWords.profile(Language.JA)] += KANA * text.kana();
        return evidence;
    }

    private void weigh(int speakers) {
        long weight = WORD / Integer.bitCount(speakers);
        for (int left = speakers; left != 0; left &= left - 1) {
            weights[Integer.numberOfTrailingZeros(left)] += weight;
        }
    }

    /** Adds what another text has. */
    void add(LanguageEvidence other) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] += other.weights[i];
        }
    }

    /**
     * The one language that the text is plainly written in; empty where there is too little, or where the second has
     * more than five sevenths of what the best has.
     */
    Optional<Language> language() {
        int best = best();
        long second = 0;
        for (int i = 0; i < weights.length; i++) {
            second = i == best ? second : Math.max(second, weights[i]);
        }
        boolean plain = weights[best] >= ENOUGH && 5 * weights[best] >= 7 * second;
        return plain ? SmallWords.language(best) : Optional.empty();
    }

    /** Whether a good part of the text may be in the language: seven twentieths of what the best has. */
    boolean maybe(Language language) {
        return 20 * weights[SmallWords.profile(language)] >= 7 * weights[best()];
    }

    /** Whether a good part of the text is in the language, and more than a word or two. */
    boolean speaks(Language language) {
        return maybe(language) && weights[SmallWords.profile(language)] >= ENOUGH;
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        return best;
    }
}
