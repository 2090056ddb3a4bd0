package io.afterorder.benchmarks.report;

import io.afterorder.benchmarks.measure.Figures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a function may cost beside the floor. */
public record Aim(double timeRatio, double memoryRatio, double jarMegabytes) {
    /** Afterorder's own. */
    public static final Aim AFTERORDER = new Aim(1.3, 1.25, 15);

    /** What the function misses, each as a phrase; empty if nothing. */
    public List<String> missedBy(Figures figures) {
        return Stream.of(miss("first poll + first event", figures.timeRatio(), timeRatio, "x the floor"),
                miss("peak memory", figures.memoryRatio(), memoryRatio, "x the floor"),
                miss("jar", figures.jarMegabytes(), jarMegabytes, "MB")).flatMap(List::stream).toList();
    }

    private static List<String> miss(String what, double measured, double allowed, String unit) {
        return measured <= allowed
                ? List.of()
                : List.of(String.format(Locale.ROOT, "%s %.2f %s (at most %s)", what, measured, unit, allowed));
    }
}
