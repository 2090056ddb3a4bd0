package io.afterorder.benchmarks.subjects;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.messages.campaign.CompiledFile;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The campaigns with sending hours of the whole day, so that a message is sent whenever it is measured. */
public final class AroundTheClock {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AroundTheClock() {}

    /** Writes the campaigns of the build, changed, to that file. */
    public static Path campaigns(Path file) throws IOException {
        try (var stream = CompiledFile.class.getResourceAsStream(CompiledFile.RESOURCE)) {
            if (stream == null) {
                throw new FileNotFoundException(CompiledFile.RESOURCE + " is not in the jar of the messages");
            }
            var campaigns = JSON.readTree(stream);
            campaigns.findValues("sendingHours").stream().map(windows -> (ObjectNode) windows.get(0))
                    .forEach(hours -> hours.put("from", "00:00").put("to", "23:59:59.999999999"));
            for (var sha256 : campaigns.findValuesAsText("sha256")) {
                copy(sha256, file);
            }
            return Files.write(file, JSON.writeValueAsBytes(campaigns));
        }
    }

    /** A file that goes with messages, from beside the campaigns of the build. */
    private static void copy(String sha256, Path file) throws IOException {
        var folder = Files.createDirectories(Path.of(CompiledFile.folder(file.toString())));
        try (var stream = CompiledFile.class
                .getResourceAsStream(CompiledFile.folder(CompiledFile.RESOURCE) + "/" + sha256)) {
            if (stream == null) {
                throw new FileNotFoundException(sha256 + " is not in the jar of the messages");
            }
            Files.copy(stream, folder.resolve(sha256), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
