package io.afterorder.simulation.run;

import io.afterorder.simulation.world.Call;
import io.afterorder.simulation.world.Fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Every call of some quiet runs, to go wrong once in each way: of the first few, and of the shortest that make a kind of call
 * which those before do not.
 */
public final class CrashPoints {
    private static final long FIRST = 4;
    private static final long LOOKED_AT = 80;

    private final List<Quiet> runs;

    private CrashPoints(List<Quiet> runs) {
        this.runs = runs;
    }

    /** A run in which nothing goes wrong, and the calls that it makes. */
    private record Quiet(long seed, List<Call> calls) {
        static Quiet of(Simulation simulation, long seed) {
            var calls = new ArrayList<Call>();
            simulation.run(seed, call -> {
                calls.add(call);
                return Optional.empty();
            }, false);
            return new Quiet(seed, calls);
        }
    }

    public static CrashPoints of(Simulation simulation) {
        var all = LongStream.rangeClosed(1, LOOKED_AT).mapToObj(seed -> Quiet.of(simulation, seed)).toList();
        var first = all.stream().filter(run -> run.seed() <= FIRST);
        var others = all.stream().filter(run -> run.seed() > FIRST)
                .sorted(Comparator.comparingInt(run -> run.calls().size()));
        var kinds = new HashSet<String>();
        return new CrashPoints(Stream.concat(first, others)
                .filter(run -> kinds.addAll(run.calls().stream().map(Call::kind).toList()) || run.seed() <= FIRST)
                .toList());
    }

    List<CrashPoint> all() {
        return runs.stream().flatMap(run -> run.calls().stream().flatMap(call -> Stream.of(Fault.values())
                .map(fault -> new CrashPoint(run.seed(), call.number(), fault)))).toList();
    }

    /** How many calls of each kind there are, for example {@code send-follow-up to SES SendEmail}. */
    public Map<String, Long> kinds() {
        return runs.stream().flatMap(run -> run.calls().stream())
                .collect(Collectors.groupingBy(Call::kind, TreeMap::new, Collectors.counting()));
    }
}
