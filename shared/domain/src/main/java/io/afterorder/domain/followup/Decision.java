package io.afterorder.domain.followup;

import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.Dispatch.Route;

import java.time.Instant;
import java.util.Optional;

/** What to do with a follow-up that has come due. */
public sealed interface Decision {
    /**
     * @param touch in the form that the order gets
     * @param attempt 1 for the first try
     * @param variant the id of that form; empty where the touch has one form only
     */
    record Send(Touch touch, Route route, boolean asksForReview, int attempt,
            Optional<String> variant) implements Decision {
        /** Of a touch that has one form. */
        public Send(Touch touch, Route route, boolean asksForReview, int attempt) {
            this(touch, route, asksForReview, attempt, Optional.empty());
        }
    }

    record Defer(Instant until, Reason reason) implements Decision {}

    record Skip(Reason reason) implements Decision {}

    /** Somebody began to send it and was not heard of again: whether it went out must be settled first. */
    record Doubt(int attempt, Reason reason) implements Decision {}

    /** Somebody else has the lease: look again when it ends, in case nobody finishes. */
    record LookAgain(Instant at) implements Decision {}

    /** It may have been sent, and may be sent again only later: until then it stays in doubt. */
    record StayInDoubt(Instant until, Reason reason) implements Decision {}

    /** Nothing to do: it has ended, or another schedule waits for it. */
    record Leave(Reason reason) implements Decision {}
}
