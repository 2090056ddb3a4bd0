package io.afterorder.benchmarks.measure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A function's figures: medians over its cold starts.
 *
 * @param timeRatio   first poll plus first event, as a multiple of the floor's: the median of the pairs' ratios
 * @param memoryRatio peak memory, likewise
 * @param calls       AWS calls an event, by service and operation, on average
 */
public record Figures(String function, Duration firstPoll, Duration firstEvent, Duration coldEvent, double timeRatio,
        Duration warm, double peakMegabytes, double memoryRatio, double jarMegabytes, double callsAtStart,
        Map<String, Double> calls) {

    /** A function's figures beside the floor. */
    public static Figures of(String function, long jarBytes, List<Pair> pairs) {
        var starts = pairs.stream().map(Pair::function).toList();
        return new Figures(function, duration(starts, ColdStart::firstPoll), duration(starts, ColdStart::firstEvent),
                duration(starts, ColdStart::coldEvent), Medians.of(pairs.stream().map(Pair::timeRatio).toList()),
                duration(starts, ColdStart::warm),
                Medians.of(starts.stream().map(start -> start.peakKilobytes() / 1024.0).toList()),
                Medians.of(pairs.stream().map(Pair::memoryRatio).toList()), jarBytes / 1e6,
                starts.stream().mapToInt(start -> start.callsAtStart().size()).average().orElse(0), calls(starts));
    }

    /** How many AWS calls an event means, on average. */
    public double callsPerEvent() {
        return calls.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static Duration duration(List<ColdStart> starts, Function<ColdStart, Duration> figure) {
        return Medians.ofDurations(starts.stream().map(figure).toList());
    }

    private static Map<String, Double> calls(List<ColdStart> starts) {
        var events = starts.stream().flatMap(start -> start.calls().stream()).toList();
        return events.stream().flatMap(List::stream).collect(Collectors.groupingBy(Object::toString, TreeMap::new,
                Collectors.collectingAndThen(Collectors.counting(), count -> (double) count / events.size())));
    }
}
