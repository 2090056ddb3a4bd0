package io.afterorder.messages.source;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.messages.seller.ProfileJson;

import java.nio.file.Path;
import java.util.Map;

/** Turns a seller's directory into the one file that the functions read, so that they need no YAML. */
public final class CampaignCompiler {
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
        var trial = new Trial(draft.files(), draft.seller().orElseThrow());
        var errors = trial.errors(draft.campaigns().orElseThrow());
        return errors.isEmpty()
                ? new Compilation.Compiled(json(draft), trial.messages())
                : new Compilation.Broken(errors);
    }

    private static ObjectNode json(Draft draft) {
        var json = JsonNodeFactory.instance.objectNode();
        json.putObject("phrases");
        draft.campaigns().ifPresent(all -> CampaignsJson.write(all, json));
        draft.seller().ifPresent(profile -> json.set("seller", ProfileJson.write(profile)));
        var templates = draft.files();
        templates.templates().forEach(template -> json.withArray("templates").add(template.json()));
        templates.themes().forEach((name, text) -> json.withObject("/themes").put(name, text));
        templates.phrases().byLanguage().forEach((language, phrases) -> {
            var lines = json.withObject("/phrases").putObject(language);
            phrases.entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(phrase -> lines.put(phrase.getKey(), phrase.getValue()));
        });
        return json;
    }
}
