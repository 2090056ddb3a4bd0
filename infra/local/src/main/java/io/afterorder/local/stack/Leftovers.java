package io.afterorder.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Temporary folders of stacks that are still open when the process is told to end. */
final class Leftovers {
    private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FOLDERS.forEach(Leftovers::remove)));
    }

    private Leftovers() {}

    static Path removedAtExit(Path folder) {
        FOLDERS.add(folder);
        return folder;
    }

    static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be removed; remove it by hand", e);
        }
        FOLDERS.remove(folder);
    }
}
