package io.afterorder.local.spelling;

import io.afterorder.compliance.Passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks up each word of a message once. */
record Proofreading(Dictionaries dictionaries, WordList right, Locale locale) {
    /** A short line that ends as a greeting does: its capitals are names. */
    private static final Pattern GREETING = Pattern.compile("(?:\\S++[ ]?){1,6}(?<=[,!:])");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…\"“”«»„(\\n]\\s*$");
    private static final Pattern TITLE = Pattern.compile("(?:Mr|Mrs|Ms|Dr|Herr|Herrn|Frau|Sig|Mme|Mlle|Sra?)\\.?\\s$");

    List<Misspelling> misspellings(List<Passage> passages) {
        Set<String> seen = new HashSet<>();
        var wrong = new ArrayList<Misspelling>();
        for (var passage : passages) {
            var text = passage.text();
            Word.of(text).filter(word -> seen.add(word.text()) && isWrong(word, text)).forEach(
                    word -> wrong.add(new Misspelling(word.text(), passage.where(), word.within(text), List.of())));
        }
        return isOtherLanguage(wrong.size(), seen.size()) ? List.of() : wrong.stream().map(this::explained).toList();
    }

    /** No seller misspells a third of the words: the message is in another language, which is another rule's matter. */
    private static boolean isOtherLanguage(int wrong, int words) {
        return wrong > 5 && wrong * 3 > words;
    }

    private Misspelling explained(Misspelling wrong) {
        return new Misspelling(wrong.word(), wrong.where(), wrong.excerpt(), dictionaries.near(wrong.word()));
    }

    private boolean isWrong(Word word, String text) {
        return word.text().length() > 1 && !word.isInCapitals() && !right.has(word.text()) && !isName(word, text)
                && !dictionaries.has(word.text());
    }

    /** A capital within a sentence begins a name, but for German, where it begins every noun. */
    private boolean isName(Word word, String text) {
        if (!word.isCapitalised()) {
            return false;
        }
        var before = text.substring(0, word.start());
        return GREETING.matcher(text.lines().findFirst().orElse("")).matches() || TITLE.matcher(before).find()
                || (!locale.getLanguage().equals("de") && !before.isBlank() && !SENTENCE_END.matcher(before).find());
    }
}
