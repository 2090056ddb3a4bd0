package io.afterorder.simulation.run;

import io.afterorder.simulation.world.Fault;
import io.afterorder.simulation.world.Faults;

import java.util.List;

/** One mishap in an otherwise quiet run: which run, at which of its calls, and of which kind. */
public record CrashPoint(long seed, int call, Fault fault) {
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

    /** {@code seed:call:FAULT}, as {@link #read} reads it. */
    @Override
    public String toString() {
        return seed + ":" + call + ":" + fault;
    }
}
