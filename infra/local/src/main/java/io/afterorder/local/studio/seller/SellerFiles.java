package io.afterorder.local.studio.seller;

import io.afterorder.messages.source.Draft;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Follows a seller's directory: the draft is that of the files as they were a moment ago. */
public final class SellerFiles implements AutoCloseable {
    /** Looking is a walk over some hundred files; a change is to be on the page within a second. */
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(150);

    private final Path directory;
    private final Runnable changed;
    private final Thread watch;
    private volatile Reading reading;
    private volatile boolean closed;

    private SellerFiles(Path directory, Runnable changed) {
        this.directory = directory;
        this.changed = changed;
        this.reading = new Reading(1, Footprint.of(directory), Draft.read(directory));
        this.watch = Thread.ofPlatform().daemon().name("seller-files").unstarted(this::watch);
    }

    /**
     * One reading of all files.
     *
     * @param number counts the readings
     */
    public record Reading(long number, Footprint footprint, Draft draft) {}

    /** @param changed called after each change, when the new draft is there */
    public static SellerFiles follow(Path directory, Runnable changed) {
        var files = new SellerFiles(directory, changed);
        files.watch.start();
        return files;
    }

    public Path directory() {
        return directory;
    }

    public Reading now() {
        return reading;
    }

    private void watch() {
        while (!closed) {
            LockSupport.parkNanos(LOOK_EVERY);
            try {
                look();
            } catch (UncheckedIOException _) {
                // A file went away between the listing and the reading, as editors do; the next look finds the new one.
            }
        }
    }

    private void look() {
        var found = Footprint.of(directory);
        if (!found.equals(reading.footprint())) {
            reading = new Reading(reading.number() + 1, found, reading.draft().readAgain(directory));
            changed.run();
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(watch);
    }
}
