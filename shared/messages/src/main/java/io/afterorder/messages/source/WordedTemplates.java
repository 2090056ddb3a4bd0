package io.afterorder.messages.source;

import io.afterorder.messages.template.Grammar;
import io.afterorder.messages.template.Markup;
import io.afterorder.messages.template.Phrases;
import io.afterorder.messages.template.TemplateSource;
import io.afterorder.messages.template.TemplateSource.Call;
import io.afterorder.messages.template.TemplateSource.Part;
import io.afterorder.messages.template.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Templates as variants word them in campaign files, each in every language of the template. */
final class WordedTemplates {
    private final List<TemplateSource> templates = new ArrayList<>();
    private final List<SourceError> errors = new ArrayList<>();
    private final Phrases phrases;
    private final Vocabulary vocabulary;

    WordedTemplates(List<InlineWords> words, TemplateFiles files) {
        this.phrases = files.phrases();
        this.vocabulary = files.vocabulary();
        for (var inline : words) {
            var written = files.templates().stream().filter(one -> one.name().equals(inline.template())).toList();
            inline.byKey().forEach((key, texts) -> refuseOtherLanguages(inline, key, texts, written));
            written.forEach(template -> add(inline, template));
        }
    }

    List<TemplateSource> templates() {
        return List.copyOf(templates);
    }

    List<SourceError> errors() {
        return List.copyOf(errors);
    }

    /** An order in a language that the variant leaves out would count for the variant without having seen it. */
    private void refuseOtherLanguages(InlineWords inline, String key, Map<Locale, Part> texts,
            List<TemplateSource> written) {
        var languages = written.stream().map(TemplateSource::language).toList();
        for (var language : languages) {
            if (!texts.containsKey(language)) {
                error(inline.place(), key + " is not told in " + language.toLanguageTag() + ", in which the template "
                        + inline.template() + " is written; add " + language.toLanguageTag() + ": ...");
            }
        }
        if (!languages.isEmpty()) {
            texts.forEach((language, text) -> {
                if (!languages.contains(language)) {
                    error(text, key + " is told in " + language.toLanguageTag() + ", in which there is no template "
                            + inline.template() + "; write templates/" + inline.template() + "/"
                            + language.toLanguageTag() + ".hbs or leave it out");
                }
            });
        }
    }

    private void add(InlineWords inline, TemplateSource template) {
        var language = template.language();
        var subject = Optional.ofNullable(inline.subject().get(language));
        var call = Optional.ofNullable(inline.callToAction().get(language));
        var body = Optional.ofNullable(inline.body().get(language));
        int before = errors.size();
        call.ifPresent(words -> refuseWithoutPlace(words, body, template));
        var worded = template.inWords(inline.variant(), subject, call, body);
        subject.ifPresent(part -> check(part, language));
        call.ifPresent(part -> check(part, language));
        body.ifPresent(_ -> {
            check(worded.body(), language);
            Markup.mistakes(worded.body().with(phrases, language))
                    .forEach(mistake -> errors
                            .add(new SourceError(worded.body().file(), mistake.line(), mistake.text())));
        });
        if (errors.size() == before) {
            templates.add(worded);
        }
    }

    private void refuseWithoutPlace(Part words, Optional<Part> body, TemplateSource template) {
        if (body.isPresent() ? !body.get().text().contains(Call.PLACE) : template.call().isEmpty()) {
            error(words, "callToAction has no place in "
                    + (body.isPresent() ? "the variant's body" : template.file()) + "; write " + Call.PLACE
                    + " where it stands"
                    + (body.isPresent() ? "" : ", and callToAction: ... with the usual words into the head"));
        }
    }

    private void check(Part part, Locale language) {
        Grammar.mistakes(part.with(phrases, language), vocabulary, language)
                .forEach(mistake -> errors.add(new SourceError(part.file(), mistake.line(), mistake.text())));
    }

    private void error(Part place, String text) {
        errors.add(new SourceError(place.file(), place.line(), text));
    }
}
