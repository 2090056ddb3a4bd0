package io.afterorder.messages.source;

import io.afterorder.domain.Purpose;
import io.afterorder.messages.source.SourceDirectory.SourceText;
import io.afterorder.messages.template.Need;
import io.afterorder.messages.template.Phrases;
import io.afterorder.messages.template.TemplateSource;
import io.afterorder.messages.template.Vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads every template and theme of a directory. */
final class TemplateFiles {
    private final List<TemplateSource> templates = new ArrayList<>();
    private final Map<String, String> themes = new LinkedHashMap<>();
    private final List<SourceError> errors = new ArrayList<>();
    private final Map<SourceText, TemplateOutcome> outcomes = new HashMap<>();
    private final Phrases phrases;
    private final Vocabulary vocabulary;

    private TemplateFiles(Phrases phrases, Vocabulary vocabulary) {
        this.phrases = phrases;
        this.vocabulary = vocabulary;
    }

    /** Of no directory. */
    static TemplateFiles none() {
        return new TemplateFiles(new Phrases(Map.of()), Vocabulary.MESSAGE);
    }

    /**
     * @param segments names of the groups of buyers that a template can ask for
     * @param before an earlier reading, whose files are not read again where neither they nor what they go by have changed
     */
    static TemplateFiles read(SourceDirectory directory, Set<String> segments, TemplateFiles before) {
        var phrases = PhraseFiles.read(directory);
        var files = new TemplateFiles(phrases.phrases(), Vocabulary.MESSAGE.withSegments(segments));
        files.errors.addAll(phrases.errors());
        directory.texts("themes", ".hbs").forEach(files::addTheme);
        var kept = files.goesBySameAs(before) ? before.outcomes : Map.<SourceText, TemplateOutcome>of();
        for (var folder : directory.folders("templates")) {
            var languages = directory.texts("templates/" + folder, ".hbs");
            if (languages.isEmpty()) {
                files.errors.add(new SourceError("templates/" + folder, 1,
                        "the template is in no language; write templates/" + folder + "/en.hbs"));
            }
            languages.forEach(file -> files.addTemplate(file, kept));
            files.refuseDifferentHeads(folder);
        }
        return files;
    }

    List<TemplateSource> templates() {
        return List.copyOf(templates);
    }

    Map<String, String> themes() {
        return themes;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Phrases phrases() {
        return phrases;
    }

    List<SourceError> errors() {
        return List.copyOf(errors);
    }

    private void addTheme(SourceText file) {
        errors.addAll(ThemeReading.errors(file));
        themes.put(file.stem(), file.content());
    }

    private void addTemplate(SourceText file, Map<SourceText, TemplateOutcome> kept) {
        var before = kept.get(file);
        var outcome = before == null ? TemplateOutcome.of(file, themes, phrases, vocabulary) : before;
        outcomes.put(file, outcome);
        outcome.template().ifPresent(templates::add);
        errors.addAll(outcome.errors());
    }

    private boolean goesBySameAs(TemplateFiles before) {
        return themes.equals(before.themes) && phrases.equals(before.phrases) && vocabulary.equals(before.vocabulary);
    }

    /** Languages differ in words, not in what a message is for or cannot do without. */
    private void refuseDifferentHeads(String folder) {
        var languages = templates.stream().filter(template -> template.name().equals(folder)).toList();
        for (var template : languages) {
            var first = languages.getFirst();
            refuseOther("purpose", first, template, one -> one.purpose().map(Purpose::name).orElse("none"));
            refuseOther("theme", first, template, TemplateSource::theme);
            refuseOther("callToAction", first, template, one -> one.call().isPresent() ? "there" : "not there");
            refuseOther("needs", first, template,
                    one -> one.needs().stream().map(Need::word).sorted().toList().toString());
        }
    }

    private void refuseOther(String key, TemplateSource first, TemplateSource other,
            Function<TemplateSource, String> value) {
        if (!value.apply(first).equals(value.apply(other))) {
            errors.add(new SourceError(other.file(), 1, key + " is " + value.apply(other) + ", but "
                    + value.apply(first) + " in " + first.file() + "; write the same in every language"));
        }
    }
}
