package io.afterorder.messages.source;

import com.github.jknack.handlebars.HandlebarsException;
import io.afterorder.messages.source.SourceDirectory.SourceText;
import io.afterorder.messages.template.Phrases;
import io.afterorder.messages.template.Template;
import io.afterorder.messages.template.TemplateSource;
import io.afterorder.messages.template.Templates;
import io.afterorder.messages.template.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of reading one template's file. */
record TemplateOutcome(Optional<TemplateSource> template, List<SourceError> errors) {
    TemplateOutcome {
        errors = List.copyOf(errors);
    }

    static TemplateOutcome of(SourceText file, Map<String, String> themes, Phrases phrases, Vocabulary vocabulary) {
        var reading = new TemplateReading(file, themes.keySet(), phrases, vocabulary);
        var template = reading.read();
        var errors = new ArrayList<>(reading.errors());
        template.flatMap(source -> misunderstood(source, themes, phrases)).ifPresent(errors::add);
        return new TemplateOutcome(template, errors);
    }

    /** What the grammar lets pass, Handlebars must understand. */
    private static Optional<SourceError> misunderstood(TemplateSource template, Map<String, String> themes,
            Phrases phrases) {
        if (!themes.containsKey(template.theme())) {
            return Optional.of(new SourceError(template.file(), 1, "there is no theme " + template.theme()
                    + "; write themes/" + template.theme() + ".hbs"));
        }
        try {
            Templates.of(List.of(template), themes, phrases).all().forEach(Template::compile);
            return Optional.empty();
        } catch (HandlebarsException e) {
            return Optional.of(new SourceError(template.file(), 1, String.valueOf(e.getMessage()).strip()));
        }
    }
}
