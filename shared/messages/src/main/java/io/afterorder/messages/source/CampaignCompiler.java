package io.afterorder.messages.source;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;

/** Turns a seller's directory into the one file that the functions read, so that they need no YAML. */
public final class CampaignCompiler {
    private CampaignCompiler() {}

    /**
     * Reads every file of the directory.
     *
     * @return the compiled form, or every error of every file
     * @throws java.io.UncheckedIOException where the directory cannot be read
     */
    public static Compilation compile(Path directory) {
        var source = new SourceDirectory(directory);
        var json = JsonNodeFactory.instance.objectNode();
        var campaignFiles = new CampaignFiles();
        var campaigns = campaignFiles.read(source, Set.copyOf(source.folders("templates")));
        campaigns.ifPresent(all -> CampaignsJson.write(all, json));
        var errors = new ArrayList<>(campaignFiles.errors());
        errors.addAll(source.errors());
        return errors.isEmpty() ? new Compilation.Compiled(json) : new Compilation.Broken(errors);
    }
}
