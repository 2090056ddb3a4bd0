package io.afterorder.local.scheduler;

import io.afterorder.local.http.AwsException;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a real scheduler may do that a test wants to see: fire twice, fire late, turn calls away. Off unless switched on.
 */
public final class SchedulerFaults {
    private volatile boolean firesTwice;
    private volatile Duration lateBy = Duration.ZERO;
    private final AtomicInteger throttled = new AtomicInteger();
    private final AtomicInteger failing = new AtomicInteger();

    SchedulerFaults() {}

    /** Delivers every schedule twice, as "at least once" allows. */
    public void fireTwice(boolean on) {
        firesTwice = on;
    }

    /** Delivers every schedule this much after its time; zero for in time. */
    public void fireLate(Duration delay) {
        lateBy = delay;
    }

    /** Answers ThrottlingException (429) to so many of the coming calls. */
    public void throttleNext(int calls) {
        throttled.set(calls);
    }

    /** Answers InternalServerException (500) to so many of the coming calls, without doing anything. */
    public void failNext(int calls) {
        failing.set(calls);
    }

    /** Turns a call away where one is to be. */
    void check() {
        if (take(throttled)) {
            throw new AwsException(429, "ThrottlingException", "Rate exceeded");
        }
        if (take(failing)) {
            throw new AwsException(500, "InternalServerException", "Internal server error");
        }
    }

    boolean firesTwice() {
        return firesTwice;
    }

    Duration lateBy() {
        return lateBy;
    }

    private static boolean take(AtomicInteger left) {
        return left.getAndUpdate(calls -> Math.max(0, calls - 1)) > 0;
    }
}
