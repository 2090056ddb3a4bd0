package io.afterorder.messages.template;

import io.afterorder.messages.template.TemplateSource.Part;
import io.afterorder.messages.template.Vocabulary.Kind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The part of Handlebars that a message needs: {@code {{name}}}, {@code {{#if}}}, {@code {{#unless}}}, {@code {{#each}}},
 * {@code {{else}}}, the helpers of {@link Wording}, comments. Whatever else stands between braces is a mistake, and so is a
 * name that no order has, so that a template that passes can be rendered for every order that has the values.
 */
public final class Grammar {
    private static final Pattern TAG = Pattern.compile("\\{\\{(?:!--.*?--|[^{}]*)}}|\\{\\{", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("\\{\\{!.*", Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile("#(if|unless|each) (\\w+)");
    private static final Pattern CLOSING = Pattern.compile("/(if|unless|each)");
    private static final Pattern HELPER = Pattern.compile("(date|list|url) (\\w+)");
    private static final Pattern PLURAL = Pattern.compile("plural (\\w+) \"[^\"]+\" \"[^\"]+\"");
    private static final Pattern NAME = Pattern.compile("\\w+");

    private final List<Mistake> mistakes = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private Vocabulary vocabulary;

    private record Block(String kind, int line, Vocabulary outside) {}

    private Grammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What is wrong with a part of a template, in the order of its lines. */
    public static List<Mistake> mistakes(Part part, Vocabulary vocabulary) {
        var reading = new Grammar(vocabulary);
        var tags = TAG.matcher(part.text());
        while (tags.find()) {
            reading.read(tags.group(), part.line() + (int) part.text().substring(0, tags.start()).chars()
                    .filter(c -> c == '\n').count(),
                    tags.end() < part.text().length() && part.text().charAt(tags.end()) == '}');
        }
        reading.open.forEach(block -> reading.mistake(block.line(),
                "{{#" + block.kind() + "}} is not closed; write {{/" + block.kind() + "}}"));
        return List.copyOf(reading.mistakes);
    }

    private void read(String tag, int line, boolean thirdBrace) {
        if (COMMENT.matcher(tag).matches()) {
            return;
        }
        if (tag.equals("{{") || thirdBrace) {
            mistake(line,
                    "braces that are not {{name}}; values are always escaped, and none stands between three braces");
            return;
        }
        var content = tag.substring(2, tag.length() - 2).replaceAll("^~|~$", "").strip();
        var opening = OPENING.matcher(content);
        var closing = CLOSING.matcher(content);
        var helper = HELPER.matcher(content);
        var plural = PLURAL.matcher(content);
        if (opening.matches()) {
            open(opening.group(1), opening.group(2), line);
        } else if (closing.matches()) {
            close(closing.group(1), line);
        } else if (content.equals("else")) {
            if (open.isEmpty()) {
                mistake(line, "{{else}} stands in no {{#if}}");
            }
        } else if (helper.matches()) {
            helper(helper.group(1), helper.group(2), line);
        } else if (plural.matches()) {
            require(plural.group(1), Set.of(Kind.NUMBER), "plural counts a number", line);
        } else if (NAME.matcher(content).matches()) {
            require(content, Set.of(Kind.WORDS, Kind.LINK, Kind.NUMBER),
                    content + " is written with {{date " + content + "}} or tested with {{#if " + content + "}}", line);
        } else {
            mistake(line, "{{" + content + "}} is not understood; write {{name}}, {{#if name}}, {{#unless name}}, "
                    + "{{#each list}}, {{date name}}, {{list products}}, {{plural name \"one\" \"more\"}} or {{url name}}");
        }
    }

    private void open(String kind, String name, int line) {
        open.push(new Block(kind, line, vocabulary));
        if (!kind.equals("each")) {
            known(name, vocabulary.testable(), line);
        } else if (known(name, vocabulary.lists().keySet(), line)) {
            vocabulary = vocabulary.within(name);
        }
    }

    private void close(String kind, int line) {
        if (open.isEmpty() || !open.peek().kind().equals(kind)) {
            mistake(line, "{{/" + kind + "}} closes no {{#" + kind + "}}");
        } else {
            vocabulary = open.pop().outside();
        }
    }

    private void helper(String helper, String name, int line) {
        switch (helper) {
            case "date" -> require(name, Set.of(Kind.INSTANT), "date writes a moment", line);
            case "list" -> known(name, vocabulary.lists().keySet(), line);
            default -> require(name, Set.of(Kind.WORDS), "url writes words", line);
        }
    }

    private void require(String name, Set<Kind> kinds, String otherwise, int line) {
        if (known(name, vocabulary.names().keySet(), line) && !kinds.contains(vocabulary.names().get(name))) {
            mistake(line, otherwise);
        }
    }

    private boolean known(String name, Set<String> names, int line) {
        if (names.contains(name)) {
            return true;
        }
        mistake(line, "there is no " + name + " here; " + Nearest.to(name, names)
                .map(near -> "did you mean \"" + near + "\"?").orElseGet(() -> names.isEmpty()
                        ? "nothing can stand here"
                        : "what can stand here is " + String.join(", ", new TreeSet<>(names))));
        return false;
    }

    private void mistake(int line, String text) {
        mistakes.add(new Mistake(line, text));
    }
}
