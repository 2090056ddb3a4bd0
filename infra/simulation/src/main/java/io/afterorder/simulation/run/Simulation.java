package io.afterorder.simulation.run;

import io.afterorder.simulation.world.Chances;
import io.afterorder.simulation.world.Chronicle;
import io.afterorder.simulation.world.Faults;
import io.afterorder.simulation.world.Mutant;
import io.afterorder.simulation.world.World;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Runs of the functions that are deployed under mishaps, most of them on Amazon, some in a seller's own shop. The same seed gives the same run.
 *
 * <p>A run lasts two months of its own time. On some day an operator looks: from then on nothing goes wrong any more, what
 * lies among the dead letters is sent round again, what was stopped may go on, and everything must come to a good end.
 */
public final class Simulation {
    private static final Instant FIRST_START = Instant.parse("2026-02-20T00:00:00Z");
    private static final Duration LENGTH = Duration.ofDays(60);
    private static final Duration HOUSEKEEPING = Duration.ofHours(6);

    private final Scene marketplace = Scene.ofMarketplace();
    private final Scene shop = Scene.ofShop();
    private final Mutant mutant;

    public Simulation() {
        this(Mutant.NONE);
    }

    /** @param mutant a bug that the runs are to find */
    public Simulation(Mutant mutant) {
        this.mutant = mutant;
    }

    /** One run whose feed and mishaps come by chance. */
    public RunResult run(long seed, boolean traced) {
        var chances = new Chances(new SplittableRandom(new Random(seed).nextLong()));
        return run(chances, new RandomFaults(chances), traced);
    }

    /** One run whose feed comes by chance, and whose mishaps do not. */
    RunResult run(long seed, Faults faults, boolean traced) {
        return run(new Chances(new SplittableRandom(new Random(seed).nextLong())), faults, traced);
    }

    private RunResult run(Chances chances, Faults faults, boolean traced) {
        var scene = chances.oneIn(4) ? shop : marketplace;
        var chronicle = new Chronicle(traced);
        var start = FIRST_START.plus(chances.upTo(Duration.ofDays(40)));
        var feed = scene.feed().apply(chances, start);
        var world = new World(scene.functions(), start, chances, faults, chronicle, mutant);
        feed.into(world);
        var calm = start.plus(chances.between(Duration.ofDays(6), Duration.ofDays(25)));
        var end = start.plus(LENGTH);
        keep(world, start, calm);
        world.calmDown();
        var looked = calm.plus(Duration.ofMinutes(30));
        world.runUntil(looked);
        world.operator().replayAll();
        world.operator().liftStops();
        var settled = calm.plus(Duration.ofHours(6));
        keep(world, looked, settled);
        var orders = Records.of(feed, world);
        keep(world, settled, end);
        return scene.promises()
                .kept(new Seen(feed, orders, Records.of(feed, world), world.operator().bodies(), chronicle,
                        looked, settled, end));
    }

    /** Has the house kept, where there is something to do: every six hours, as the template's schedule does. */
    private static void keep(World world, Instant from, Instant until) {
        for (var at = from; at.isBefore(until); at = at.plus(HOUSEKEEPING)) {
            world.runUntil(at);
            if (Leftovers.in(world)) {
                world.housekeeping();
            }
        }
        world.runUntil(until);
    }
}
