package io.afterorder.benchmarks.subjects;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.messages.campaign.CompiledFile;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
            campaigns.findValues("sendingHours").stream().map(ObjectNode.class::cast)
                    .forEach(hours -> hours.put("from", "00:00").put("to", "23:59:59.999999999"));
            return Files.write(file, JSON.writeValueAsBytes(campaigns));
        }
    }
}
