package io.afterorder.local.time;

import java.time.Instant;
import java.util.Optional;

/** A part of the local stack that has something to do at certain times: due schedules, retries, hidden messages. */
public interface TimedWork {
    /** When there is next something to do, at or before the clock's present if it is overdue; empty while nothing waits. */
    Optional<Instant> nextDue();

    /** Does everything that is due at the clock's present. Returns whether anything was done. */
    boolean runDue();

    /** Whether it comes again and again, whatever becomes of orders. */
    default boolean isHousekeeping() {
        return false;
    }
}
