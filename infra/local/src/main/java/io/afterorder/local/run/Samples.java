package io.afterorder.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sample orders, unpacked into a folder that is deleted afterwards. */
public record Samples(Path folder) implements AutoCloseable {
    public List<Path> events() {
        return List.of(unpacked("notifications.jsonl"), unpacked("events.jsonl"));
    }

    public List<Path> orders() {
        return List.of(unpacked("orders.json"));
    }

    private Path unpacked(String name) {
        try (var stream = Samples.class.getResourceAsStream("/samples/" + name)) {
            if (stream == null) {
                throw new FileNotUsable("the sample " + name + " is not in the jar; build the project anew");
            }
            var file = folder.resolve(name);
            Files.copy(stream, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("the sample " + name + " could not be unpacked to " + folder, e);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
