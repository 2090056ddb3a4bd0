package io.afterorder.simulation.run;

import io.afterorder.simulation.world.Call;
import io.afterorder.simulation.world.Fault;
import io.afterorder.simulation.world.Faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One mishap in an otherwise quiet run: which run, at which of its calls, and of which kind. */
public record CrashPoint(long seed, int call, Fault fault) {
    /** Short runs that together have every function make each of its calls; 50 is of a shop that calls for a send. */
    private static final List<Long> SEEDS = List.of(6L, 21L, 22L, 23L, 25L, 38L, 50L);

    static List<CrashPoint> of(Simulation simulation) {
        var points = new ArrayList<CrashPoint>();
        for (var seed : SEEDS) {
            for (var call : calls(simulation, seed)) {
                for (var fault : Fault.values()) {
                    points.add(new CrashPoint(seed, call.number(), fault));
                }
            }
        }
        return points;
    }

    /** How often each kind of call is a point, for example {@code send-follow-up to SES SendEmail}. */
    public static Map<String, Integer> kinds(Simulation simulation) {
        var kinds = new TreeMap<String, Integer>();
        SEEDS.forEach(seed -> calls(simulation, seed).forEach(call -> kinds
                .merge(call.function() + " to " + call.callee().label() + " " + call.operation(), 1, Integer::sum)));
        return kinds;
    }

    /**
     * @param name as {@link #toString} writes it
     * @throws IllegalArgumentException where it is none
     */
    public static CrashPoint read(String name) {
        var parts = name.split(":", -1);
        try {
            return new CrashPoint(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Fault.valueOf(parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" names no crash point; write seed:call:fault, for example 1:17:"
                            + Fault.DIES_AFTER + ", with a fault of " + List.of(Fault.values()),
                    e);
        }
    }

    public RunResult run(Simulation simulation, boolean traced) {
        return simulation.run(seed, Faults.only(call, fault), traced);
    }

    private static List<Call> calls(Simulation simulation, long seed) {
        var seen = new HashMap<Integer, Call>();
        simulation.run(seed, call -> {
            seen.put(call.number(), call);
            return Optional.empty();
        }, false);
        return List.copyOf(seen.values());
    }

    /** {@code seed:call:FAULT}, as {@link #read} reads it. */
    @Override
    public String toString() {
        return seed + ":" + call + ":" + fault;
    }
}
