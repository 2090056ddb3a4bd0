package io.afterorder.benchmarks.report;

import io.afterorder.benchmarks.measure.Figures;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures as a table for people. */
public final class TextReport {
    private static final String HEAD = "%-16s %10s %11s %9s %8s %8s %8s %8s %7s %6s".formatted("function", "first poll",
            "first event", "sum", "x floor", "warm", "peak", "x floor", "jar", "calls");
    private static final String UNITS = "%-16s %10s %11s %9s %8s %8s %8s %8s %7s %6s".formatted("", "ms", "ms", "ms",
            "",
            "ms", "MB", "", "MB", "/event");

    private TextReport() {}

    /** The circumstances, the table, the calls of each function, and what misses the aim. */
    public static String of(Setup setup, List<Figures> figures, Aim aim) {
        return """
                JDK %s, %d processors, %s
                Medians of %d cold starts, %d events each; a ratio is the median of pairs, floor and function in turn.

                %s
                %s
                %s

                AWS calls an event:
                %s

                Aim: first poll + first event at most %s x the floor, peak memory at most %s x, jar at most %s MB.
                %s
                """.formatted(setup.java(), setup.processors(), String.join(" ", setup.options()), setup.rounds(),
                setup.eventsPerStart(), HEAD, UNITS, lines(figures, TextReport::row), lines(figures, TextReport::calls),
                aim.timeRatio(), aim.memoryRatio(), aim.jarMegabytes(), lines(figures, each -> verdict(each, aim)));
    }

    private static String lines(List<Figures> figures, Function<Figures, String> line) {
        return figures.stream().map(line).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String row(Figures it) {
        return String.format(Locale.ROOT, "%-16s %10.0f %11.0f %9.0f %8.2f %8.1f %8.0f %8.2f %7.1f %6.1f",
                it.function(),
                Milliseconds.of(it.firstPoll()), Milliseconds.of(it.firstEvent()), Milliseconds.of(it.coldEvent()),
                it.timeRatio(), Milliseconds.of(it.warm()), it.peakMegabytes(), it.memoryRatio(), it.jarMegabytes(),
                it.callsPerEvent());
    }

    private static String calls(Figures it) {
        var calls = it.calls().entrySet().stream()
                .map(call -> String.format(Locale.ROOT, "%.1f %s", call.getValue(), call.getKey()))
                .collect(Collectors.joining(", "));
        return "%-16s %s".formatted(it.function(), calls)
                + (it.callsAtStart() == 0 ? "" : String.format(Locale.ROOT, "; %.0f at start", it.callsAtStart()));
    }

    private static String verdict(Figures it, Aim aim) {
        var missed = aim.missedBy(it);
        return "%-16s %s".formatted(it.function(), missed.isEmpty() ? "met" : "missed: " + String.join("; ", missed));
    }
}
