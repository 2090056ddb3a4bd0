package io.afterorder.benchmarks.report;

import java.time.Duration;

/** Durations as people read them here. */
final class Milliseconds {
    private Milliseconds() {}

    /** With the fraction. */
    static double of(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
