package io.afterorder.messages.source;

import io.afterorder.messages.source.SourceDirectory.SourceText;
import io.afterorder.messages.template.Grammar;
import io.afterorder.messages.template.Markup;
import io.afterorder.messages.template.Mistake;
import io.afterorder.messages.template.Nearest;
import io.afterorder.messages.template.Need;
import io.afterorder.messages.template.TemplateSource;
import io.afterorder.messages.template.TemplateSource.Part;
import io.afterorder.messages.template.Vocabulary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one template file: a head of {@code subject: ...}, and where wanted {@code theme: ...} and
 * {@code needs: documents, care}; a line of three hyphens; the body.
 */
final class TemplateReading {
    private static final String END_OF_HEAD = "---";
    private static final String PLAIN_THEME = "amazon-plain";
    private static final List<String> KEYS = List.of("subject", "theme", "needs");
    private static final Choice<Need> NEED = Choice.of("something that a template can need", List.of(Need.values()),
            Need::word);

    private final SourceText file;
    private final Set<String> themes;
    private final List<SourceError> errors = new ArrayList<>();
    private final Map<String, Part> head = new HashMap<>();

    TemplateReading(SourceText file, Set<String> themes) {
        this.file = file;
        this.themes = themes;
    }

    /** The template; empty, with the errors noted, where something is wrong. */
    Optional<TemplateSource> read() {
        var language = language();
        var lines = file.content().lines().toList();
        int end = lines.indexOf(END_OF_HEAD);
        if (end < 0) {
            error(1, "there is no line --- between the head and the body; write subject: ..., then ---, then the body");
            return Optional.empty();
        }
        for (int i = 0; i < end; i++) {
            readHead(lines.get(i), i + 1);
        }
        var body = new Part(file.name(), end + 2, String.join("\n", lines.subList(end + 1, lines.size())));
        var theme = Optional.ofNullable(head.get("theme")).map(this::theme).orElse(PLAIN_THEME);
        var needs = Optional.ofNullable(head.get("needs")).map(this::needs).orElse(Set.of());
        var subject = Optional.ofNullable(head.get("subject"));
        if (subject.isEmpty()) {
            error(1, "the head has no subject; write subject: Your order {{orderId}}");
        }
        subject.ifPresent(part -> note(Grammar.mistakes(part, Vocabulary.MESSAGE)));
        checkBody(body);
        return errors.isEmpty() && subject.isPresent()
                ? Optional.of(new TemplateSource(file.folder(), language, theme, needs, subject.get(), body))
                : Optional.empty();
    }

    List<SourceError> errors() {
        return List.copyOf(errors);
    }

    private void checkBody(Part body) {
        if (body.text().isBlank()) {
            error(body.line(), "the body is empty; write <p>...</p>");
        }
        note(Grammar.mistakes(body, Vocabulary.MESSAGE));
        note(Markup.mistakes(body));
    }

    private Locale language() {
        var locale = Locale.forLanguageTag(file.stem());
        if (locale.getLanguage().isEmpty() || !locale.toLanguageTag().equals(file.stem())) {
            error(1, "\"" + file.stem()
                    + "\" is not a language; name the file en.hbs, de.hbs or, for one region, en-US.hbs");
        }
        return locale;
    }

    private void readHead(String line, int number) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        int colon = line.indexOf(':');
        var key = colon < 0 ? line.strip() : line.substring(0, colon).strip();
        var value = colon < 0 ? "" : line.substring(colon + 1).strip();
        if (!KEYS.contains(key)) {
            error(number, "\"" + key + "\" is not a key of a template; " + Nearest.to(key, KEYS)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("the keys are " + String.join(", ", KEYS)));
        } else if (head.containsKey(key)) {
            error(number, key + " stands twice; keep one of them");
        } else if (value.isEmpty()) {
            error(number, key + " has no value");
        } else {
            head.put(key, new Part(file.name(), number, value));
        }
    }

    private String theme(Part named) {
        if (!themes.contains(named.text())) {
            error(named.line(), "theme \"" + named.text() + "\" is not a theme; " + Nearest.to(named.text(), themes)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("write themes/" + named.text() + ".hbs"));
        }
        return named.text();
    }

    private Set<Need> needs(Part listed) {
        var needs = EnumSet.noneOf(Need.class);
        for (var word : listed.text().split(",", -1)) {
            try {
                needs.add(NEED.read(word.strip()));
            } catch (IllegalArgumentException e) {
                error(listed.line(), "needs " + e.getMessage());
            }
        }
        return needs;
    }

    private void note(List<Mistake> mistakes) {
        mistakes.forEach(mistake -> error(mistake.line(), mistake.text()));
    }

    private void error(int line, String text) {
        errors.add(new SourceError(file.name(), line, text));
    }
}
