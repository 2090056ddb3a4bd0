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
    private final String name;
    private final boolean unspaced;

    /**
     * A phrase: its parts in order, each with every way to say it.
     *
     * @param concept what it means
     */
    record Phrase(Concept concept, List<List<String>> parts) {}

    PackFile(String name, boolean unspaced) {
        this.name = name;
        this.unspaced = unspaced;
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
                phrases.add(new Phrase(concept, parts(line)));
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

    private List<List<String>> parts(String line) {
        var parts = new ArrayList<List<String>>();
        for (var part : line.split("\\.\\.\\.")) {
            parts.add(ways(part.strip()));
        }
        return parts;
    }

    private List<String> ways(String part) {
        var ways = List.of("");
        for (var word : part.split(" ")) {
            boolean optional = word.startsWith("(") && word.endsWith(")");
            var choices = (optional ? word.substring(1, word.length() - 1) : word).split("\\|");
            var longer = new ArrayList<String>(optional ? ways : List.of());
            for (var way : ways) {
                for (var choice : choices) {
                    longer.add(joined(way, form(choice)));
                }
            }
            ways = longer;
        }
        return ways.stream().filter(way -> !way.isEmpty()).toList();
    }

    /** A compound behind other words is marked apart: there the walk begins at the word, not within it. */
    private String joined(String way, String form) {
        if (way.isEmpty() || form.isEmpty() || unspaced) {
            return way + form;
        }
        return way + " " + (form.charAt(0) == PhraseTree.REST ? PhraseTree.BEGINNING + form.substring(1) : form);
    }

    /** The normal form, with the wildcards left in place. */
    private static String form(String word) {
        if (word.indexOf(PhraseTree.REST) < 0 && word.indexOf(PhraseTree.NUMBER) < 0) {
            return NormalForm.of(word);
        }
        var form = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || word.charAt(i) == PhraseTree.REST || word.charAt(i) == PhraseTree.NUMBER) {
                form.append(NormalForm.of(word.substring(from, i)));
                form.append(word, i, Math.min(i + 1, word.length()));
                from = i + 1;
            }
        }
        return form.toString();
    }
}
