package io.afterorder.messages.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.compliance.Message;
import io.afterorder.domain.campaign.EnclosedFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What came of compiling a directory. */
public sealed interface Compilation {
    /**
     * Every file is good.
     *
     * @param templates how many files of templates there are, those included that no campaign names
     * @param files what goes with messages, and where it lies
     * @param samples each message as it was tried on sample orders, with its template's file as id
     */
    record Compiled(ObjectNode json, int templates, Map<EnclosedFile, Path> files,
            List<Message> samples) implements Compilation {
        /** Writes the file that {@link io.afterorder.messages.campaign.CompiledFile} reads. */
        public void writeTo(Path file) throws IOException {
            CompiledOutput.write(json, files, file);
        }
    }

    /** @param errors by file and line, at least one */
    record Broken(List<SourceError> errors) implements Compilation {
        public Broken {
            errors = errors.stream().sorted().toList();
        }
    }
}
