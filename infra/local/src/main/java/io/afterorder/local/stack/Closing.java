package io.afterorder.local.stack;

import java.util.ArrayDeque;
import java.util.Deque;

/** Closes what was started, the last first, even if some of it will not close. */
final class Closing implements AutoCloseable {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T part) {
        started.push(part);
        return part;
    }

    /** Closes what was started before that failure, which is the one to tell of. */
    void closeAfter(RuntimeException failure) {
        try {
            close();
        } catch (IllegalStateException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        IllegalStateException trouble = null;
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                trouble = trouble == null ? new IllegalStateException("a part of the stack does not close") : trouble;
                trouble.addSuppressed(e);
            }
        }
        if (trouble != null) {
            throw trouble;
        }
    }
}
