package io.afterorder.local.ses;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Faults for the coming SendEmail calls, one each. */
public final class SesFaults {
    private final Queue<SesFault> next = new ConcurrentLinkedQueue<>();
    private volatile Supplier<SesFault> otherwise = () -> SesFault.NONE;

    SesFaults() {}

    /** Adds a fault for the next call that has none yet. */
    public void next(SesFault fault) {
        next.add(fault);
    }

    /** Asks the supplier at every call for which none is lined up, for example one that draws from a seeded random. */
    public void otherwise(Supplier<SesFault> supplier) {
        otherwise = supplier;
    }

    SesFault take() {
        var fault = next.poll();
        return fault == null ? otherwise.get() : fault;
    }
}
