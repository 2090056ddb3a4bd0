package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;

import java.util.Locale;
import java.util.Optional;

/**
 * How much of a text speaks for each language. Small words tell languages apart in the shortest of messages: a word
 * counts the more the fewer languages share it; kana is Japanese.
 */
final class LanguageEvidence {
    /** Less than this is too little to name a language by. */
    private static final double ENOUGH = 2;
    /** The best must have this many times what the second has. */
    private static final double AHEAD = 1.4;
    /** A share of the best's evidence with which a language is spoken too. */
    private static final double SPOKEN_TOO = 0.35;
    /** Kana carries little meaning a character; four of them weigh like one small word. */
    private static final double KANA = 0.25;

    private final double[] weights = new double[SmallWords.PROFILES.size()];

    private LanguageEvidence() {}

    /** The evidence in everything that a message shows, titles left out. */
    static LanguageEvidence of(Message message, Titles titles) {
        var evidence = new LanguageEvidence();
        int kana = 0;
        for (var passage : message.visibleText()) {
            kana += evidence.weigh(NormalForm.of(titles.mask(passage.text())));
        }
        return evidence.withKana(kana);
    }

    /** The evidence in a sentence's normal form. */
    static LanguageEvidence of(String form) {
        var evidence = new LanguageEvidence();
        return evidence.withKana(evidence.weigh(form));
    }

    /** Weighs each word, and returns how many characters are kana. */
    private int weigh(String form) {
        int kana = 0;
        int start = 0;
        int hash = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == ' ' || !NormalForm.isWord(c)) {
                weigh(form, start, i, hash);
                start = i + 1;
                hash = 0;
            } else {
                hash = 31 * hash + c;
            }
            kana += c >= 0x3041 && c <= 0x30FF ? 1 : 0;
        }
        weigh(form, start, form.length(), hash);
        return kana;
    }

    private void weigh(String form, int start, int end, int hash) {
        if (end > start) {
            SmallWords.weigh(form, start, end, hash, weights);
        }
    }

    private LanguageEvidence withKana(int kana) {
        weights[SmallWords.profile(Language.JA)] += KANA * kana;
        return this;
    }

    /** The one language that the text is plainly written in; empty where there is too little, or two are close. */
    Optional<Language> language() {
        int best = best();
        double second = 0;
        for (int i = 0; i < weights.length; i++) {
            second = i == best ? second : Math.max(second, weights[i]);
        }
        boolean plain = weights[best] >= ENOUGH && weights[best] >= AHEAD * second;
        return plain ? Language.of(Locale.of(SmallWords.PROFILES.get(best))) : Optional.empty();
    }

    /** Whether a good part of the text may be in the language. */
    boolean maybe(Language language) {
        return weights[SmallWords.profile(language)] >= SPOKEN_TOO * weights[best()];
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
