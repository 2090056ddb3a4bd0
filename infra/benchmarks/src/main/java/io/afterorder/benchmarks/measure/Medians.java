package io.afterorder.benchmarks.measure;

import java.time.Duration;
import java.util.Collection;

/** Medians, which one slow run in a busy minute does not move. */
final class Medians {
    private Medians() {}

    /** The middle value; the mean of the two middle ones where there is no single one. */
    static double of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values have no median");
        }
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static Duration ofDurations(Collection<Duration> durations) {
        return Duration
                .ofNanos(Math.round(of(durations.stream().map(duration -> (double) duration.toNanos()).toList())));
    }
}
