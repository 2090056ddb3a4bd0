package io.afterorder.local.sellingpartner;

import java.util.concurrent.atomic.AtomicInteger;

/** What may go wrong with calls, switched by tests. Off unless switched on. */
public final class SellingPartnerFaults {
    private final AtomicInteger throttled = new AtomicInteger();
    private final AtomicInteger failing = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile boolean ratesAreLimited;

    SellingPartnerFaults() {}

    /** Whether Amazon's usage plans count on the stack's clock, which stands still between events. */
    public void limitRates(boolean on) {
        ratesAreLimited = on;
    }

    /** Answers 429 to so many of the coming calls. */
    public void throttleNext(int calls) {
        throttled.set(calls);
    }

    /** Answers 500 to so many of the coming calls, without doing anything. */
    public void failNext(int calls) {
        failing.set(calls);
    }

    /** Answers 500 to so many of the coming solicitations though they were sent. */
    public void failNextAfterSoliciting(int calls) {
        unanswered.set(calls);
    }

    boolean ratesAreLimited() {
        return ratesAreLimited;
    }

    boolean takeThrottle() {
        return take(throttled);
    }

    boolean takeFailure() {
        return take(failing);
    }

    boolean takeFailureAfterSoliciting() {
        return take(unanswered);
    }

    private static boolean take(AtomicInteger left) {
        return left.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }
}
