package io.afterorder.local.scheduler;

import java.time.Duration;

/** What a real scheduler may do that a test wants to see: fire twice, and fire late. Off unless switched on. */
public final class SchedulerFaults {
    private volatile boolean firesTwice;
    private volatile Duration lateBy = Duration.ZERO;

    SchedulerFaults() {}

    /** Delivers every schedule twice, as "at least once" allows. */
    public void fireTwice(boolean on) {
        firesTwice = on;
    }

    /** Delivers every schedule this much after its time; zero for in time. */
    public void fireLate(Duration delay) {
        lateBy = delay;
    }

    boolean firesTwice() {
        return firesTwice;
    }

    Duration lateBy() {
        return lateBy;
    }
}
