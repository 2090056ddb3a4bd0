package io.afterorder.domain.port;

import io.afterorder.domain.followup.FollowUpKey;

import java.time.Instant;

/** One-off alarms, one for each time that a follow-up may be due. */
public interface Schedules {
    /**
     * Has the follow-up woken at the given time, to the minute. Asking twice is no error and wakes once.
     *
     * @throws SchedulingFailed where the alarm is not known to have been set
     */
    void wake(FollowUpKey key, Instant due);

    /** The alarm may not have been set. */
    final class SchedulingFailed extends RuntimeException {
        private static final long serialVersionUID = 1;

        public SchedulingFailed(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
