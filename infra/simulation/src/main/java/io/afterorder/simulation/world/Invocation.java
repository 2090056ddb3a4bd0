package io.afterorder.simulation.world;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** One run of a function, from its invocation to its answer or its death. */
final class Invocation {
    /** As {@code template.yaml} sets it. */
    static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final World world;
    private final String function;
    private final String requestId;
    private final Duration clockSkew;
    private final Instant startedAt;
    private final Coroutine coroutine;

    Invocation(World world, String function, String requestId, String payload, Duration clockSkew,
            Consumer<Answer> end) {
        this.world = world;
        this.function = function;
        this.requestId = requestId;
        this.clockSkew = clockSkew;
        this.startedAt = world.now();
        this.coroutine = new Coroutine(() -> ScopedValue.where(World.CURRENT, world).where(World.INVOCATION, this)
                .run(() -> end.accept(world.functions().run(function, requestId, payload))));
    }

    /** What an invocation comes to. */
    sealed interface Answer {
        record Done(String payload) implements Answer {}

        record Failed(String why) implements Answer {}
    }

    void start() {
        coroutine.start();
    }

    /** Lets time pass, in which others may run. */
    void pauseUntil(Instant instant) {
        if (world.hasWorkBefore(instant)) {
            world.at(instant, coroutine::resume);
            coroutine.pause();
        } else {
            world.advanceTo(instant);
        }
        if (world.now().isAfter(startedAt.plus(TIMEOUT))) {
            throw new Died("it timed out");
        }
    }

    String function() {
        return function;
    }

    String requestId() {
        return requestId;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** The time by the clock of the machine on which it runs. */
    Instant clock() {
        return world.now().plus(clockSkew);
    }
}
