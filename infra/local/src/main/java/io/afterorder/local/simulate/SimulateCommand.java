package io.afterorder.local.simulate;

import io.afterorder.simulation.run.CrashPoint;
import io.afterorder.simulation.run.CrashPoints;
import io.afterorder.simulation.run.Runs;
import io.afterorder.simulation.run.Simulation;
import io.afterorder.simulation.run.Totals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;

import static java.util.Objects.requireNonNull;

/** {@code simulate}: the functions under mishaps, and whether every promise was kept. */
@Command(name = "simulate", mixinStandardHelpOptions = true, description = "Runs the functions in memory under mishaps: calls of AWS fail, hang or lose their answer, functions die, events and schedules come late and twice.", footer = {
        "%nEach run is two months of a stack's life. It is told by its seed, and the same at each time.",
        "Exits 1 where a promise was broken; --replay then shows that run step by step.",
        "%n  infra/afterorder simulate --runs 10000 --seed 1", "  infra/afterorder simulate --crash-points",
        "  infra/afterorder simulate --replay 17"})
public final class SimulateCommand implements Callable<Integer> {
    private static final int BROKEN = 1;
    private static final int SHOWN = 10;
    private static final int STEP = 100;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--runs", paramLabel = "N", description = "How many runs; ${DEFAULT-VALUE} where nothing is said.")
    private int runs = 1000;

    @Option(names = "--seed", paramLabel = "N", description = "The first run's seed; the next run has the next number. ${DEFAULT-VALUE} where nothing is said.")
    private long seed = 1;

    @ArgGroup
    private @Nullable Instead instead;

    private static final class Instead {
        @Option(names = "--crash-points", description = "In some quiet runs, have each call go wrong once, in each way.")
        private boolean crashPoints;

        @Option(names = "--replay", paramLabel = "RUN", description = "Run one again and print each step: a seed, or seed:call:fault as --crash-points names it.")
        private @Nullable String replay;
    }

    @Override
    public Integer call() {
        var command = requireNonNull(spec).commandLine();
        if (runs < 1) {
            throw new ParameterException(command, "--runs: " + runs + " is no number of runs; write 1 or more");
        }
        var simulation = new Simulation();
        var replay = instead == null ? null : instead.replay;
        if (replay != null) {
            return replay(simulation, replay, command.getOut());
        }
        var started = System.nanoTime();
        IntConsumer progress = done -> {
            if (done % STEP == 0) {
                command.getErr().print("\r" + done + " runs ");
                command.getErr().flush();
            }
        };
        var all = new Runs(simulation);
        var points = Optional.ofNullable(instead).filter(asked -> asked.crashPoints)
                .map(_ -> CrashPoints.of(simulation));
        var totals = points.map(every -> all.crashPoints(every, progress))
                .orElseGet(() -> all.random(seed, runs, progress));
        command.getErr().printf("\r%d runs in %.1f s%n", totals.runs(), (System.nanoTime() - started) / 1e9);
        points.ifPresent(every -> every.kinds().forEach(
                (kind, count) -> command.getOut().printf("%,12d  points at calls of %s%n", count, kind)));
        return told(totals, command.getOut());
    }

    private static int told(Totals totals, PrintWriter out) {
        out.print(totals.table());
        totals.broken().stream().limit(SHOWN).forEach(broken -> {
            out.println("infra/afterorder simulate " + broken.run());
            broken.promises().forEach(promise -> out.println("    " + promise));
        });
        out.flush();
        return totals.broken().isEmpty() ? 0 : BROKEN;
    }

    private int replay(Simulation simulation, String run, PrintWriter out) {
        var result = run.matches("-?\\d{1,18}")
                ? simulation.run(Long.parseLong(run), true)
                : point(run).run(simulation, true);
        result.trace().forEach(out::println);
        result.broken().forEach(promise -> out.println("BROKEN " + promise));
        out.flush();
        return result.broken().isEmpty() ? 0 : BROKEN;
    }

    private CrashPoint point(String run) {
        try {
            return CrashPoint.read(run);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(requireNonNull(spec).commandLine(),
                    "--replay: " + e.getMessage(), e);
        }
    }
}
