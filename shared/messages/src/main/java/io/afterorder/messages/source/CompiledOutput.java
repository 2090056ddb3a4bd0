package io.afterorder.messages.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.campaign.EnclosedFile;
import io.afterorder.messages.campaign.CompiledFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes what {@link CompiledFile} reads: one file of JSON, and beside it the files that go with messages. */
final class CompiledOutput {
    private CompiledOutput() {}

    static void write(ObjectNode json, Map<EnclosedFile, Path> papers, Path file) throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.write(file, new ObjectMapper().writeValueAsBytes(json));
        var folder = Path.of(CompiledFile.folder(file.toString()));
        clear(folder);
        for (var paper : papers.entrySet()) {
            Files.createDirectories(folder);
            Files.copy(paper.getValue(), folder.resolve(paper.getKey().sha256()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Of what an earlier writing left there, which would be deployed for nothing. */
    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var old = Files.newDirectoryStream(folder, "[0-9a-f]*")) {
                for (var file : old) {
                    Files.delete(file);
                }
            }
        }
    }
}
