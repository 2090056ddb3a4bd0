package io.afterorder.domain.followup;

import io.afterorder.domain.Reason;
import io.afterorder.domain.followup.State.Blocked;
import io.afterorder.domain.followup.State.Deferred;
import io.afterorder.domain.followup.State.Failed;
import io.afterorder.domain.followup.State.Planned;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.followup.State.Sent;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.followup.State.Unknown;

import java.time.Instant;

/**
 * What stays of a follow-up once its order was erased: which touch it was and how it ended, so that nobody is asked twice.
 * What was still to come ends.
 */
public final class Remains {
    public static final String ERASED = "order.erased";

    private Remains() {}

    public static Reason reason() {
        return new Reason(ERASED, "what was kept of the order and its buyer was erased; nothing more is sent for it");
    }

    /** The follow-up as it stays; the same for what stays already. */
    public static FollowUp of(FollowUp followUp, Instant at) {
        return switch (followUp.state()) {
            case Planned _,Scheduled _,Deferred _ -> followUp.in(new Skipped(reason(), at));
            case Sending(var attempt, var until, var dispatch) ->
                followUp.in(new Sending(attempt, until, dispatch.withoutContent()));
            case Sent(var id, var when, var dispatch) -> followUp.in(new Sent(id, when, dispatch.withoutContent()));
            case Unknown(var attempt, var since, var reason, var dispatch) ->
                followUp.in(new Unknown(attempt, since, reason, dispatch.withoutContent()));
            case Skipped _,Blocked _,Failed _ -> followUp;
        };
    }
}
