package io.afterorder.domain.port;

import io.afterorder.domain.followup.FollowUpKey;

import java.time.Instant;
import java.util.Optional;

/** One-off alarms, one for each time that a follow-up may be due. */
public interface Schedules {
    /**
     * Has the follow-up woken at the given time, to the minute. Asking twice is no error and wakes once.
     *
     * @param buyerAlias told to whom is woken, so that order and buyer can be loaded in one read
     * @throws SchedulingFailed where the alarm is not known to have been set
     */
    void wake(FollowUpKey key, Instant due, Optional<String> buyerAlias);

    /** The same where nobody knows the buyer. */
    default void wake(FollowUpKey key, Instant due) {
        wake(key, due, Optional.empty());
    }

    /**
     * Takes an alarm back that nobody needs any more. One that is gone already is no error.
     *
     * @param due as it was asked for
     * @throws SchedulingFailed where the alarm may still be there; it then wakes for nothing, which does no harm
     */
    void cancel(FollowUpKey key, Instant due);

    /** The alarm may not have been set, or not been taken back. */
    final class SchedulingFailed extends RuntimeException {
        private static final long serialVersionUID = 1;

        public SchedulingFailed(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
