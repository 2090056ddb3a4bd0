package io.afterorder.simulation.world;

import java.util.concurrent.Semaphore;

/**
 * Work that can be stopped in the middle and gone on with later. It has a thread of its own, but never runs beside whoever
 * resumes it, so that what happens is the same each time.
 */
final class Coroutine {
    private final Semaphore mayRun = new Semaphore(0);
    private final Semaphore hasStopped = new Semaphore(0);
    private final Thread thread;

    Coroutine(Runnable work) {
        thread = Thread.ofVirtual().unstarted(() -> {
            try {
                work.run();
            } finally {
                hasStopped.release();
            }
        });
    }

    /** Begins, and returns when the work pauses or ends. */
    void start() {
        thread.start();
        hasStopped.acquireUninterruptibly();
    }

    /** Goes on, and returns when the work pauses again or ends. */
    void resume() {
        mayRun.release();
        hasStopped.acquireUninterruptibly();
    }

    /** To be called by the work itself: stops until it is resumed. */
    void pause() {
        hasStopped.release();
        mayRun.acquireUninterruptibly();
    }
}
