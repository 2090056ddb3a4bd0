package io.afterorder.compliance.language;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;

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
        return reader.read(message).stream()
                .flatMap(reading -> reading.sentences().stream().filter(sentence -> isLoud(sentence, titles)).limit(1))
                .distinct()
                .map(sentence -> Finding.warn(id(), sentence.where(), sentence.text(),
                        "This shouts, or sounds like a chat among friends. Buyers take it for spam.",
                        "Write it calmly: usual capitals, one full stop, no slang."));
    }

    private static boolean isLoud(Sentence sentence, Titles titles) {
        var text = sentence.text();
        return sentence.has(Concept.SLANG) || (hasMarksInARow(text) && REPEATED.matcher(text).find())
                || (hasCapitalsInARow(text) && SHOUTED.matcher(titles.mask(text)).find());
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
