package io.afterorder.messages.source;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.messages.seller.ProfileJson;
import io.afterorder.messages.template.TemplateForm;
import io.afterorder.messages.template.TemplateSource;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns a seller's directory into the one file that the functions read, so that they need no YAML. */
public final class CampaignCompiler {
    /** A language's templates stand together, which compresses best. */
    private static final Comparator<TemplateSource> LIKE_BESIDE_LIKE = Comparator
            .comparing((TemplateSource template) -> template.language().toLanguageTag())
            .thenComparing(template -> template.form().toString());

    private CampaignCompiler() {}

    /**
     * Reads every file of the directory, and tries every message on sample orders.
     *
     * @return the compiled form, or every error of every file; where there is none, every finding that would block a message
     * @throws java.io.UncheckedIOException where the directory cannot be read
     */
    public static Compilation compile(Path directory) {
        var draft = Draft.read(directory);
        if (!draft.errors().isEmpty()) {
            return new Compilation.Broken(draft.errors());
        }
        var trial = new Trial(draft, draft.seller().orElseThrow(), draft.segmentFiles().names());
        var errors = trial.errors(draft.written().orElseThrow().all());
        return errors.isEmpty()
                ? new Compilation.Compiled(json(draft), draft.templates().size(), draft.papers().files(),
                        trial.messages())
                : new Compilation.Broken(errors);
    }

    /** With the templates that campaigns name: a function sends no other. */
    static ObjectNode json(Draft draft) {
        var json = JsonNodeFactory.instance.objectNode();
        json.putObject("phrases");
        draft.campaigns().ifPresent(enabled -> CampaignsJson.write(enabled, json));
        draft.seller().ifPresent(profile -> json.set("seller", ProfileJson.write(profile)));
        var templates = draft.files();
        var named = json.withArray("campaigns").findValuesAsText("template").stream().map(TemplateForm::of)
                .map(form -> new TemplateForm(form.template(), Optional.empty(), form.words()))
                .collect(Collectors.toSet());
        var sent = draft.allTemplates().stream().filter(template -> named.contains(template.form())).toList();
        sent.stream().sorted(LIKE_BESIDE_LIKE).forEach(template -> json.withArray("templates").add(template.json()));
        var segments = draft.segmentFiles().json();
        var telling = segments.putArray("templates");
        sent.stream().filter(template -> BuyerTrial.tellsOfBuyer(template, templates.phrases()))
                .map(TemplateSource::name)
                .distinct().sorted().forEach(telling::add);
        json.set("segments", segments);
        templates.themes().forEach((name, text) -> json.withObject("/themes").put(name, text));
        templates.phrases().byLanguage().forEach((language, phrases) -> {
            var lines = json.withObject("/phrases").putObject(language);
            phrases.entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(phrase -> lines.put(phrase.getKey(), phrase.getValue()));
        });
        return json;
    }
}
