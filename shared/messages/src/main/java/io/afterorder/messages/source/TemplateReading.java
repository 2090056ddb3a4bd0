package io.afterorder.messages.source;

import io.afterorder.domain.Purpose;
import io.afterorder.messages.source.SourceDirectory.SourceText;
import io.afterorder.messages.template.Grammar;
import io.afterorder.messages.template.Markup;
import io.afterorder.messages.template.Mistake;
import io.afterorder.messages.template.Nearest;
import io.afterorder.messages.template.Need;
import io.afterorder.messages.template.Phrases;
import io.afterorder.messages.template.TemplateSource;
import io.afterorder.messages.template.TemplateSource.Call;
import io.afterorder.messages.template.TemplateSource.Part;
import io.afterorder.messages.template.Vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one template file: a head of {@code subject: ...}, and where wanted {@code purpose: ...}, {@code preheader: ...},
 * {@code theme: ...}, {@code callToAction: ...} and {@code needs: documents, care}; a line of three hyphens; the body.
 */
final class TemplateReading {
    private static final String END_OF_HEAD = "---";
    private static final String PLAIN_THEME = "amazon-plain";
    private static final List<String> KEYS = List.of("subject", "purpose", "preheader", "theme", "needs",
            "callToAction");

    private final SourceText file;
    private final Set<String> themes;
    private final Phrases phrases;
    private final Vocabulary vocabulary;
    private final List<SourceError> errors = new ArrayList<>();
    private final Map<String, Part> head = new HashMap<>();

    TemplateReading(SourceText file, Set<String> themes, Phrases phrases, Vocabulary vocabulary) {
        this.file = file;
        this.themes = themes;
        this.phrases = phrases;
        this.vocabulary = vocabulary;
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
        subject.ifPresent(part -> check(part, language));
        var purpose = Optional.ofNullable(head.get("purpose")).flatMap(this::purpose);
        var preheader = Optional.ofNullable(head.get("preheader"));
        preheader.ifPresent(part -> check(part, language));
        var call = Optional.ofNullable(head.get("callToAction")).map(words -> new Call(words, body));
        refuseMisplaced(call, body);
        var whole = call.map(Call::inPlace).orElse(body.replacing(Call.PLACE, ""));
        checkBody(whole, language);
        return errors.isEmpty() && subject.isPresent()
                ? Optional.of(new TemplateSource(file.folder(), Optional.empty(), language, theme, needs, purpose,
                        subject.get(), preheader, whole, call))
                : Optional.empty();
    }

    List<SourceError> errors() {
        return List.copyOf(errors);
    }

    private void check(Part part, Locale language) {
        note(Grammar.mistakes(part.with(phrases, language), vocabulary, language));
    }

    private void refuseMisplaced(Optional<Call> call, Part body) {
        boolean placed = body.text().contains(Call.PLACE);
        if (call.isPresent() && !placed) {
            error(call.get().words().line(),
                    "callToAction has no place in the body; write " + Call.PLACE + " where it stands");
        } else if (call.isEmpty() && placed) {
            int line = body.line() + (int) body.text().substring(0, body.text().indexOf(Call.PLACE)).chars()
                    .filter(c -> c == '\n').count();
            error(line, Call.PLACE + " stands for nothing; write callToAction: ... into the head");
        }
    }

    private void checkBody(Part body, Locale language) {
        if (body.text().isBlank()) {
            error(body.line(), "the body is empty; write <p>...</p>");
        }
        check(body, language);
        note(Markup.mistakes(body.with(phrases, language)));
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

    private Optional<Purpose> purpose(Part named) {
        try {
            return Optional.of(Forms.PURPOSE.read(named.text()));
        } catch (IllegalArgumentException e) {
            error(named.line(), "purpose " + e.getMessage());
            return Optional.empty();
        }
    }

    private Set<Need> needs(Part listed) {
        var needs = new HashSet<Need>();
        for (var part : listed.text().split(",", -1)) {
            var word = part.strip();
            if (Need.words().contains(word)) {
                needs.add(new Need(word));
            } else {
                error(listed.line(), "needs \"" + word + "\" is nothing that a template can need; "
                        + Nearest.to(word, Need.words()).map(near -> "did you mean \"" + near + "\"?")
                                .orElse("write a placeholder of TEMPLATES.md such as documents or refund"));
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
