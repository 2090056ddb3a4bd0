package io.afterorder.local.time;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is turned forward. It never goes back. */
public final class TurnableClock implements InstantSource {
    private volatile Instant now;

    public TurnableClock(Instant start) {
        this.now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Turns the clock to the given instant; an earlier one changes nothing. */
    public synchronized void turnTo(Instant instant) {
        if (instant.isAfter(now)) {
            now = instant;
        }
    }
}
