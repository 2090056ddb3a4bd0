package io.afterorder.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** A file that is there as a whole or not at all, whenever the process ends: written beside its place, then moved there. */
public final class DurableFile {
    private static final String UNFINISHED = ".unfinished";

    private DurableFile() {}

    /** Writes the file, and the folders it lies in, in one step. */
    public static void write(Path file, byte[] content) {
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var unfinished = Files.write(folder.resolve(file.getFileName() + UNFINISHED), content);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written; is the data folder writable?", e);
        }
    }

    /** What the file holds; empty where there is none. */
    public static Optional<byte[]> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Removes the file if it is there. */
    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be removed; is the data folder writable?", e);
        }
    }

    /** The finished files of a folder, by name; none where there is no folder. */
    public static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(UNFINISHED)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }
}
