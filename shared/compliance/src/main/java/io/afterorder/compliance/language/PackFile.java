package io.afterorder.compliance.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads the lines of a pack. {@code [concept]} opens the words of a concept; every other line is a phrase of words:
 * {@code a|b} either, {@code (a)} perhaps, {@code wor*} any ending, {@code *word*} within a compound, {@code #} a number,
 * {@code ...} some words between. What follows {@code //} is a comment.
 */
final class PackFile {
    /** Any number. */
    static final char NUMBER = '#';
    /** Any ending of a word, or any beginning. */
    static final char REST = '*';

    private final String name;

    /**
     * A phrase: its parts in order, with some words between them.
     *
     * @param concept what it means
     */
    record Phrase(Concept concept, List<List<Step>> parts) {}

    /**
     * A word of a phrase, with every way to say it in normal form, wildcards left in place.
     *
     * @param optional whether it may as well be missing
     */
    record Step(List<String> choices, boolean optional) {}

    PackFile(String name) {
        this.name = name;
    }

    /**
     * The phrases in the order of the file.
     *
     * @throws IllegalArgumentException naming file, line and remedy where a heading is no concept or a phrase has none
     */
    List<Phrase> phrases(List<String> lines) {
        var phrases = new ArrayList<Phrase>(lines.size());
        Concept concept = null;
        for (int i = 0; i < lines.size(); i++) {
            var line = withoutComment(lines.get(i));
            if (line.startsWith("[") && line.endsWith("]")) {
                concept = concept(line.substring(1, line.length() - 1), i + 1);
            } else if (!line.isEmpty()) {
                if (concept == null) {
                    throw broken(i + 1,
                            "\"" + line + "\" stands under no concept; write a heading such as [review] above it");
                }
                phrases.add(new Phrase(concept, parts(line, i + 1)));
            }
        }
        return phrases;
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf("//");
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    private Concept concept(String heading, int line) {
        return Arrays.stream(Concept.values()).filter(concept -> concept.inPacks().equals(heading)).findFirst()
                .orElseThrow(() -> broken(line, "[" + heading + "] is no concept; write one of " + names()));
    }

    private static String names() {
        return String.join(", ", Arrays.stream(Concept.values()).map(Concept::inPacks).toList());
    }

    private IllegalArgumentException broken(int line, String what) {
        return new IllegalArgumentException(String.format(Locale.ROOT, "%s:%d: %s", name, line, what));
    }

    private List<List<Step>> parts(String line, int number) {
        var parts = new ArrayList<List<Step>>(2);
        for (var part : line.split("\\.\\.\\.")) {
            parts.add(steps(part.strip(), number));
        }
        return parts;
    }

    private List<Step> steps(String part, int number) {
        var steps = new ArrayList<Step>();
        for (var word : part.split(" ")) {
            boolean inBrackets = word.startsWith("(") && word.endsWith(")");
            var written = inBrackets ? word.substring(1, word.length() - 1) : word;
            if (written.indexOf('(') >= 0 || written.indexOf(')') >= 0) {
                throw broken(number,
                        "\"" + word + "\" has half a pair of brackets; they hold one word, or alternatives of "
                                + "one word each, so write a pair for each");
            }
            var choices = new ArrayList<String>();
            for (var choice : written.split("\\|")) {
                if (choice.equals(String.valueOf(REST))) {
                    throw broken(number, "a lone * stands for no word; name the words, or write ... for some between");
                }
                choices.add(form(choice));
            }
            boolean nothing = choices.removeIf(String::isEmpty);
            if (!choices.isEmpty()) {
                steps.add(new Step(choices, inBrackets || nothing));
            }
        }
        return steps;
    }

    /** The normal form, with the wildcards left in place. */
    private static String form(String word) {
        if (word.indexOf(REST) < 0 && word.indexOf(NUMBER) < 0) {
            return NormalForm.of(word);
        }
        var form = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || word.charAt(i) == REST || word.charAt(i) == NUMBER) {
                form.append(NormalForm.of(word.substring(from, i)));
                form.append(word, i, Math.min(i + 1, word.length()));
                from = i + 1;
            }
        }
        return form.toString();
    }
}
