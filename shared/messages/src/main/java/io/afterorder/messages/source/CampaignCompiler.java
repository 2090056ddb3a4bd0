package io.afterorder.messages.source;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.afterorder.messages.seller.ProfileJson;
import io.afterorder.messages.seller.SellerProfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        var source = new SourceDirectory(directory);
        var errors = new ArrayList<SourceError>();
        var json = JsonNodeFactory.instance.objectNode();
        json.putObject("phrases");

        var campaignFiles = new CampaignFiles();
        var campaigns = campaignFiles.read(source, Set.copyOf(source.folders("templates")));
        campaigns.ifPresent(all -> CampaignsJson.write(all, json));
        errors.addAll(campaignFiles.errors());

        var seller = seller(source, errors);
        seller.ifPresent(profile -> json.set("seller", ProfileJson.write(profile)));

        var templates = TemplateFiles.read(source);
        templates.templates().forEach(template -> json.withArray("templates").add(template.json()));
        templates.themes().forEach((name, text) -> json.withObject("/themes").put(name, text));
        templates.phrases().byLanguage().forEach((language, phrases) -> {
            var lines = json.withObject("/phrases").putObject(language);
            phrases.entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(phrase -> lines.put(phrase.getKey(), phrase.getValue()));
        });
        errors.addAll(templates.errors());

        errors.addAll(source.errors());
        if (!errors.isEmpty()) {
            return new Compilation.Broken(errors);
        }
        var trial = new Trial(templates, seller.orElseThrow());
        errors.addAll(trial.errors(campaigns.orElseThrow()));
        return errors.isEmpty() ? new Compilation.Compiled(json, trial.messages()) : new Compilation.Broken(errors);
    }

    private static Optional<SellerProfile> seller(SourceDirectory source, List<SourceError> errors) {
        return source.text("seller.yaml").flatMap(text -> {
            var file = new YamlFile(text.name(), text.content());
            var profile = new SellerReading(file).read();
            errors.addAll(file.errors());
            return profile;
        });
    }
}
