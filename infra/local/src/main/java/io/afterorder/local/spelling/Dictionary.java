package io.afterorder.local.spelling;

import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.spelling.SpellingCheckRule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language, as LanguageTool knows them. Of its many rules only the spelling rule is made: it takes words
 * that stand alone, which needs no analysis of sentences. One thread at a time may ask.
 */
final class Dictionary {
    private static final Map<String, Dictionary> READ = new ConcurrentHashMap<>();
    private static final int SUGGESTIONS = 3;

    private final SpellingCheckRule rule;

    private Dictionary(String code) {
        this.rule = Objects.requireNonNull(Languages.getLanguageForShortCode(code).getDefaultSpellingRule(),
                () -> "LanguageTool has no dictionary of " + code);
    }

    /** @param code the language as LanguageTool names it, such as {@code en-GB} */
    static Dictionary of(String code) {
        return READ.computeIfAbsent(code, Dictionary::new);
    }

    synchronized boolean has(String word) {
        try {
            return !rule.isMisspelled(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What may have been meant, the likeliest first. */
    synchronized List<String> near(String word) {
        try {
            var start = new AnalyzedTokenReadings(new AnalyzedToken("", JLanguageTool.SENTENCE_START_TAGNAME, null), 0);
            var only = new AnalyzedTokenReadings(new AnalyzedToken(word, null, null), 0);
            return Arrays.stream(rule.match(new AnalyzedSentence(new AnalyzedTokenReadings[]{start, only})))
                    .flatMap(match -> match.getSuggestedReplacements().stream()).distinct().limit(SUGGESTIONS).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
