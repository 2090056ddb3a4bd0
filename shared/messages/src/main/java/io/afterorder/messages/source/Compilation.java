package io.afterorder.messages.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.compliance.Message;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What came of compiling a directory. */
public sealed interface Compilation {
    /**
     * Every file is good.
     *
     * @param templates how many files of templates there are, those included that no campaign names
     * @param samples each message as it was tried on sample orders, with its template's file as id
     */
    record Compiled(ObjectNode json, int templates, List<Message> samples) implements Compilation {
        /** Writes the file that {@link io.afterorder.messages.campaign.CompiledFile} reads. */
        public void writeTo(Path file) throws IOException {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.write(file, new ObjectMapper().writeValueAsBytes(json));
        }
    }

    /** @param errors by file and line, at least one */
    record Broken(List<SourceError> errors) implements Compilation {
        public Broken {
            errors = errors.stream().sorted().toList();
        }
    }
}
