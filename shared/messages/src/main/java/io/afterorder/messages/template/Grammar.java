package io.afterorder.messages.template;

import io.afterorder.messages.template.TemplateSource.Part;
import io.afterorder.messages.template.Vocabulary.Kind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The part of Handlebars that a message needs: {@code {{name}}}, {@code {{#if}}}, {@code {{#unless}}}, {@code {{#each}}},
 * {@code {{#is}}}, {@code {{else}}}, the helpers of {@link Wording}, comments. Whatever else stands between braces is a mistake, and so is a
 * name that no order has, so that a template that passes can be rendered for every order that has the values.
 */
public final class Grammar {
    private static final Pattern TAG = Pattern.compile("\\{\\{(?:!--.*?--|[^{}]*)}}|\\{\\{", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("\\{\\{!.*", Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile("#(if|unless|each) (\\w+)");
    private static final Pattern CHOICE = Pattern.compile("#is (\\w+) \"([a-z-]+)\"");
    private static final Pattern CLOSING = Pattern.compile("/(if|unless|each|is)");
    private static final Pattern HELPER = Pattern.compile("(date|list|money|url) (\\w+)");
    private static final Pattern RANGE = Pattern.compile("range (\\w+) (\\w+)");
    private static final Pattern PLURAL = Pattern.compile("plural (\\w+)((?: \"[^\"]+\")+)");
    private static final Pattern FORM = Pattern.compile("\"[^\"]+\"");
    private static final Pattern PHRASE = Pattern.compile("> ([a-z]+(?:-[a-z]+)*)");
    private static final Pattern NAME = Pattern.compile("\\w+");

    private static final int MOST_TOLD = 12;

    private final List<Mistake> mistakes = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private final Locale language;
    private Vocabulary vocabulary;

    private record Block(String kind, int line, Vocabulary outside) {}

    private Grammar(Vocabulary vocabulary, Locale language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /**
     * What is wrong with a part of a template, in the order of its lines.
     *
     * @param language in which the part is written, which decides how many forms {@code plural} takes
     */
    public static List<Mistake> mistakes(Part part, Vocabulary vocabulary, Locale language) {
        var reading = new Grammar(vocabulary, language);
        var text = part.text();
        var tags = TAG.matcher(text);
        while (tags.find()) {
            int line = part.line() + (int) text.substring(0, tags.start()).chars().filter(c -> c == '\n').count();
            if (text.startsWith("href=\"", tags.start() - 6)) {
                reading.readAddress(tags.group(), line);
            } else {
                reading.read(tags.group(), line, text.startsWith("}", tags.end()));
            }
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
        var content = content(tag);
        var opening = OPENING.matcher(content);
        var closing = CLOSING.matcher(content);
        var helper = HELPER.matcher(content);
        var range = RANGE.matcher(content);
        var plural = PLURAL.matcher(content);
        var choice = CHOICE.matcher(content);
        var phrase = PHRASE.matcher(content);
        if (opening.matches()) {
            open(opening.group(1), opening.group(2), line);
        } else if (choice.matches()) {
            open.push(new Block("is", line, vocabulary));
            choose(choice.group(1), choice.group(2), line);
        } else if (closing.matches()) {
            close(closing.group(1), line);
        } else if (content.equals("else")) {
            if (open.isEmpty()) {
                mistake(line, "{{else}} stands in no {{#if}}");
            }
        } else if (helper.matches()) {
            helper(helper.group(1), helper.group(2), line);
        } else if (range.matches()) {
            require(range.group(1), Set.of(Kind.INSTANT), "range writes two moments", line);
            require(range.group(2), Set.of(Kind.INSTANT), "range writes two moments", line);
        } else if (plural.matches()) {
            require(plural.group(1), Set.of(Kind.NUMBER), "plural counts a number", line);
            count(plural.group(2), line);
        } else if (phrase.matches()) {
            mistake(line, "there is no phrase " + phrase.group(1) + "; write it into phrases/" + language.getLanguage()
                    + ".hbs as " + phrase.group(1) + ": <p>...</p>");
        } else if (NAME.matcher(content).matches()) {
            require(content, Set.of(Kind.WORDS, Kind.LINK, Kind.NUMBER), content + " is " + written(content)
                    + "tested with {{#if " + content + "}}", line);
        } else {
            mistake(line, "{{" + content + "}} is not understood; write {{name}}, {{#if name}}, {{#unless name}}, "
                    + "{{#each list}}, {{#is choice \"word\"}}, {{date name}}, {{range name name}}, {{money name}}, "
                    + "{{list products}}, {{plural name \"one\" \"more\"}}, {{url name}} or {{> phrase}}");
        }
    }

    /** The address of a link can be one of the order's links alone: words of others could lead anywhere. */
    private void readAddress(String tag, int line) {
        require(content(tag), Set.of(Kind.LINK), "a link leads to a placeholder whose name ends with Link", line);
    }

    private static String content(String tag) {
        return tag.substring(2, tag.length() - 2).replaceAll("^~|~$", "").strip();
    }

    private String written(String name) {
        return switch (vocabulary.names().get(name)) {
            case Kind.INSTANT -> "written with {{date " + name + "}} or ";
            case Kind.MONEY -> "written with {{money " + name + "}} or ";
            case null, default -> "";
        };
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

    private void choose(String name, String word, int line) {
        if (known(name, vocabulary.choices().keySet(), line)) {
            known(word, vocabulary.choices().getOrDefault(name, Set.of()), line);
        }
    }

    private void count(String forms, int line) {
        var wanted = PluralForms.of(language);
        if (FORM.matcher(forms).results().count() != wanted.size()) {
            mistake(line, "plural takes " + wanted.size() + (wanted.size() == 1 ? " form" : " forms") + " in \""
                    + language.getLanguage() + "\": " + String.join(", ", wanted));
        }
    }

    private void helper(String helper, String name, int line) {
        switch (helper) {
            case "money" -> require(name, Set.of(Kind.MONEY), "money writes an amount", line);
            case "date" -> require(name, Set.of(Kind.INSTANT), "date writes a moment", line);
            case "list" -> known(name, vocabulary.lists().keySet(), line);
            default -> require(name, Set.of(Kind.WORDS), "url writes words", line);
        }
    }

    private void require(String name, Set<Kind> kinds, String otherwise, int line) {
        if (vocabulary.choices().containsKey(name)) {
            mistake(line, name + " is a choice; write {{#is " + name + " \"...\"}}");
        } else if (known(name, vocabulary.names().keySet(), line) && !kinds.contains(vocabulary.names().get(name))) {
            mistake(line, otherwise);
        }
    }

    private boolean known(String name, Set<String> names, int line) {
        if (names.contains(name)) {
            return true;
        }
        mistake(line, "there is no " + name + " here; " + Nearest.to(name, names)
                .map(near -> "did you mean \"" + near + "\"?").orElseGet(() -> remedy(names)));
        return false;
    }

    private static String remedy(Set<String> names) {
        if (names.isEmpty()) {
            return "nothing can stand here";
        }
        return names.size() > MOST_TOLD
                ? "TEMPLATES.md tells what can stand here"
                : "what can stand here is " + String.join(", ", new TreeSet<>(names));
    }

    private void mistake(int line, String text) {
        mistakes.add(new Mistake(line, text));
    }
}
