package io.afterorder.local.stack;

import io.afterorder.local.files.WholeFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Where a stack keeps what it holds: tables, messages, schedules, mail, pending invocations, logs and the time. A stack
 * started on the folder of another that ended, however it ended, goes on where that one was. One process at a time.
 */
final class DataFolder implements AutoCloseable {
    private final Path root;
    private final boolean kept;
    private final FileChannel lock;

    private DataFolder(Path root, boolean kept) {
        this.root = root;
        this.kept = kept;
        this.lock = locked(root);
    }

    /** A folder of the user's, which stays. */
    static DataFolder kept(Path folder) {
        try {
            return new DataFolder(Files.createDirectories(folder), true);
        } catch (IOException e) {
            throw new DataFolderNotUsableException(
                    "data folder %s cannot be made; name a folder that you may write to".formatted(folder), e);
        }
    }

    /** A folder for this process alone, removed when it is closed. */
    static DataFolder temporary() {
        try {
            return new DataFolder(Leftovers.removedAtExit(Files.createTempDirectory("afterorder-")), false);
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made", e);
        }
    }

    private static FileChannel locked(Path root) {
        try {
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) {
            // The other one is in this very process.
        } catch (IOException e) {
            throw new DataFolderNotUsableException(
                    "data folder %s cannot be written to; name a folder that you may write to".formatted(root), e);
        }
        throw new DataFolderNotUsableException(
                "data folder %s is in use by another run; wait for its end or name another folder".formatted(root));
    }

    Path of(String part) {
        return root.resolve(part);
    }

    /** The folder for a database, which may as well live in memory where nothing is kept. */
    Optional<Path> database(String part) {
        return kept ? Optional.of(of(part)) : Optional.empty();
    }

    /** The time at which an earlier process was. */
    Optional<Instant> time() {
        var file = of("time");
        try {
            return Files.exists(file) ? Optional.of(Instant.parse(Files.readString(file).strip())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    void keepTime(Instant time) {
        if (kept) {
            WholeFile.write(of("time"), time.toString().getBytes(UTF_8));
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
            if (!kept) {
                Leftovers.remove(root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("data folder %s cannot be closed".formatted(root), e);
        }
    }
}
