package io.afterorder.local.studio.seller;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tells whether files have changed: their names, times and sizes. */
public record Footprint(Map<Path, Mark> files) {
    private static final List<String> PARTS = List.of("campaigns", "templates", "themes", "phrases", "seller.yaml",
            "segments.yaml");
    private static final int DEEPEST = 4;

    public Footprint {
        files = Map.copyOf(files);
    }

    record Mark(FileTime changed, long size) {}

    static Footprint of(Path directory) {
        var files = new HashMap<Path, Mark>();
        PARTS.stream().map(directory::resolve).filter(Files::exists).forEach(part -> add(part, files));
        return new Footprint(files);
    }

    private static void add(Path part, Map<Path, Mark> files) {
        try (var found = Files.walk(part, DEEPEST)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(file, new Mark(Files.getLastModifiedTime(file), Files.size(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look through " + part, e);
        }
    }
}
