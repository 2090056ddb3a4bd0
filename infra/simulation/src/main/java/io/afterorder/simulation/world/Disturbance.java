package io.afterorder.simulation.world;

import io.afterorder.simulation.memory.Callee;
import io.afterorder.simulation.memory.Calls;
import software.amazon.awssdk.core.exception.SdkException;

import java.time.Duration;
import java.util.function.Supplier;

/** Lets time pass at each call of a function, and has some go wrong. */
final class Disturbance implements Calls {
    private static final Duration USUAL = Duration.ofMillis(40);
    private static final Duration LATE = Duration.ofSeconds(9);
    /** After which a client waits no longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final World world;
    private final Chances chances;
    private final Chronicle chronicle;
    private Faults faults;
    private int count;

    Disturbance(World world, Chances chances, Faults faults, Chronicle chronicle) {
        this.world = world;
        this.chances = chances;
        this.faults = faults;
        this.chronicle = chronicle;
    }

    void end() {
        faults = Faults.NONE;
    }

    @Override
    public <T> T through(Callee callee, String operation, Supplier<T> work) {
        if (!World.INVOCATION.isBound()) {
            return work.get();
        }
        var invocation = World.INVOCATION.get();
        count++;
        var call = new Call(count, invocation.function(), callee, operation);
        chronicle.call(call);
        var fault = faults.at(call);
        fault.ifPresent(kind -> chronicle.fault(call, kind));
        world.trace(() -> "  " + call + fault.map(kind -> " " + kind.words()).orElse(""));
        invocation.pauseUntil(world.now().plus(chances.upTo(USUAL)));
        try {
            return fault.isPresent() ? disturbed(invocation, callee, fault.get(), work) : work.get();
        } catch (SdkException e) {
            world.trace(() -> "  " + call + " is answered with " + e.getClass().getSimpleName());
            throw e;
        }
    }

    private <T> T disturbed(Invocation invocation, Callee callee, Fault fault, Supplier<T> work) {
        return switch (fault) {
            case FAILS_BEFORE -> throw callee.failed();
            case UNREACHABLE -> throw callee.unreachable();
            case THROTTLED -> throw callee.throttled();
            case FAILS_AFTER -> {
                var _ = work.get();
                throw callee.failed();
            }
            case SILENT -> {
                var _ = work.get();
                invocation.pauseUntil(world.now().plus(PATIENCE));
                throw callee.silent();
            }
            case STALLED -> {
                invocation.pauseUntil(world.now().plus(chances.upTo(LATE)));
                yield work.get();
            }
            case TRIED_AGAIN -> callee.isTriedAgain() ? triedAgain(invocation, work) : work.get();
            case DIES_BEFORE -> throw new Died("it died before the call");
            case DIES_AFTER -> {
                var _ = work.get();
                throw new Died("it died after the call");
            }
        };
    }

    /** The first answer is lost on the way; the function hears the second. */
    private <T> T triedAgain(Invocation invocation, Supplier<T> work) {
        var _ = work.get();
        invocation.pauseUntil(world.now().plus(chances.upTo(USUAL)));
        return work.get();
    }
}
