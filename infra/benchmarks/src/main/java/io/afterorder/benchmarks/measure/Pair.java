package io.afterorder.benchmarks.measure;

/** A cold start of a function, and the floor's just before it on the same machine in the same state. */
public record Pair(ColdStart floor, ColdStart function) {

    /** First poll plus first event, as a multiple of the floor's. */
    double timeRatio() {
        return (double) function.coldEvent().toNanos() / floor.coldEvent().toNanos();
    }

    /** Peak memory, as a multiple of the floor's. */
    double memoryRatio() {
        return (double) function.peakKilobytes() / floor.peakKilobytes();
    }
}
