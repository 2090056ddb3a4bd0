package io.afterorder.domain.followup;

import io.afterorder.domain.Reason;

import java.time.Instant;
import java.util.List;

/**
 * Where a follow-up stands.
 *
 * <p>{@code PLANNED → SCHEDULED → SENDING → SENT}, or {@code SKIPPED}, {@code BLOCKED}, {@code FAILED}; {@code DEFERRED}
 * while a later schedule is being made; {@code UNKNOWN} where the mail service may or may not have taken the message.
 */
public sealed interface State {
    /** Wanted, but no schedule is known to wait for it. */
    record Planned() implements State {}

    /** A schedule waits until the follow-up is due. */
    record Scheduled() implements State {}

    /** To be scheduled again for a later time. */
    record Deferred(Reason reason) implements State {}

    /** Somebody is sending it, and has the sole right to until the lease ends. */
    record Sending(int attempt, Instant leaseUntil, Dispatch dispatch) implements State {}

    /** @param messageId what the service that took the message calls it */
    record Sent(String messageId, Instant at, Dispatch dispatch) implements State {}

    record Skipped(Reason reason, Instant at) implements State {}

    /** The rules forbid the message. */
    record Blocked(List<Reason> findings, String policy, Instant at) implements State {
        public Blocked {
            findings = List.copyOf(findings);
        }
    }

    /** It was refused for good. */
    record Failed(Reason reason, Instant at) implements State {}

    /** Handed over, and no answer came: it may have been sent. Never sent again before that is settled. */
    record Unknown(int attempt, Instant since, Reason reason, Dispatch dispatch) implements State {}

    /** Whether the follow-up is still to come, so that it may be moved or taken back. */
    default boolean isOpen() {
        return switch (this) {
            case Planned _,Scheduled _,Deferred _ -> true;
            case Sending _,Sent _,Skipped _,Blocked _,Failed _,Unknown _ -> false;
        };
    }

    /** Whether a message has, or may have, gone out. */
    default boolean mayHaveReachedBuyer() {
        return switch (this) {
            case Sending _,Sent _,Unknown _ -> true;
            case Planned _,Scheduled _,Deferred _,Skipped _,Blocked _,Failed _ -> false;
        };
    }

    /** The state's name as sellers and operators see it, for example {@code SCHEDULED}. */
    default String label() {
        return switch (this) {
            case Planned _ -> "PLANNED";
            case Scheduled _ -> "SCHEDULED";
            case Deferred _ -> "DEFERRED";
            case Sending _ -> "SENDING";
            case Sent _ -> "SENT";
            case Skipped _ -> "SKIPPED";
            case Blocked _ -> "BLOCKED";
            case Failed _ -> "FAILED";
            case Unknown _ -> "UNKNOWN";
        };
    }
}
