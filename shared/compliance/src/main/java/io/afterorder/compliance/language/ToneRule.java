package io.afterorder.compliance.language;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Warns of slang and shouting. No text of Amazon's asks for it; buyers trust a calm voice more (certainty C). */
final class ToneRule implements Rule {
    /** Two words of four or more capitals in a row are shouted; a single one may be a brand or a standard. */
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{4,}+\\P{L}{1,3}+\\p{Lu}{4,}+");
    private static final Pattern REPEATED = Pattern.compile("[!！?？]{3,}+|[!！]{2,}+");

    private final Reader reader;

    ToneRule(Reader reader) {
        this.reader = reader;
    }

    @Override
    public String id() {
        return "tone.unprofessional";
    }

    @Override
    public Stream<Finding> check(Message message) {
        var titles = reader.titles(message);
        boolean mayShout = BuyersWords.areDiscussed(message);
        return reader.read(message).stream()
                .flatMap(reading -> reading.sentences().stream()
                        .flatMap(sentence -> loudness(sentence, titles, mayShout).stream()
                                .map(why -> Finding.warn(id(), sentence.where(), sentence.text(), why,
                                        "Write it calmly: usual capitals, one full stop, no slang.")))
                        .limit(1))
                .distinct();
    }

    /** What is loud about it, in a seller's words. */
    private static Optional<String> loudness(Sentence sentence, Titles titles, boolean mayShout) {
        var text = sentence.text();
        if (sentence.has(Concept.SLANG)) {
            var hit = sentence.all(Concept.SLANG).findFirst().orElseThrow();
            return Optional.of("\"" + AsWritten.of(text, sentence.form().substring(hit.start(), hit.end()))
                    + "\" is slang, or too familiar for a letter to a customer.");
        }
        if (hasMarksInARow(text) && REPEATED.matcher(text).find()) {
            return Optional.of("Marks in a row shout. Buyers take it for spam.");
        }
        return !mayShout && hasCapitalsInARow(text) && SHOUTED.matcher(titles.mask(text)).find()
                ? Optional.of("Words in capitals shout. Buyers take it for spam.")
                : Optional.empty();
    }

    private static boolean hasMarksInARow(String text) {
        boolean mark = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean another = c == '!' || c == '?' || c == '！' || c == '？';
            if (mark && another) {
                return true;
            }
            mark = another;
        }
        return false;
    }

    private static boolean hasCapitalsInARow(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean small = (c >= 'a' && c <= 'z') || c == ' ';
            capitals = !small && (Character.isUpperCase(c) || Character.isSurrogate(c)) ? capitals + 1 : 0;
            if (capitals == 4) {
                return true;
            }
        }
        return false;
    }
}
