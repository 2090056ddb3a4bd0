package io.afterorder.local.lambda;

import io.afterorder.local.files.WholeFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Invocations that have not ended, a file each, so that none is forgotten when the process is killed. */
final class PendingInvocations {
    private static final Comparator<PendingInvocation> DUE_FIRST = Comparator.comparing(PendingInvocation::due)
            .thenComparingLong(PendingInvocation::number);

    private final Path folder;
    private final Map<Long, PendingInvocation> pending = new ConcurrentSkipListMap<>();
    private long last;

    PendingInvocations(Path folder) {
        this.folder = folder;
        left().forEach(invocation -> {
            pending.put(invocation.number(), invocation);
            last = Math.max(last, invocation.number());
        });
    }

    synchronized long nextNumber() {
        return ++last;
    }

    void keep(PendingInvocation invocation) {
        WholeFile.write(file(invocation), invocation.json().getBytes(UTF_8));
        pending.put(invocation.number(), invocation);
    }

    void end(PendingInvocation invocation) {
        try {
            Files.deleteIfExists(file(invocation));
        } catch (IOException e) {
            throw new UncheckedIOException(file(invocation) + " cannot be removed; is the folder writable?", e);
        }
        pending.remove(invocation.number());
    }

    Optional<PendingInvocation> first() {
        return pending.values().stream().min(DUE_FIRST);
    }

    private List<PendingInvocation> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).map(PendingInvocations::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private static PendingInvocation read(Path file) {
        try {
            return PendingInvocation.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private Path file(PendingInvocation invocation) {
        return folder.resolve("%012d.json".formatted(invocation.number()));
    }
}
