package io.afterorder.orderevents;

import io.afterorder.aws.log.EventLog;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.State.Blocked;
import io.afterorder.domain.followup.State.Deferred;
import io.afterorder.domain.followup.State.Failed;
import io.afterorder.domain.followup.State.Planned;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.followup.State.Sent;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.followup.State.Unknown;
import io.afterorder.domain.port.Schedules;
import io.afterorder.domain.port.Schedules.SchedulingFailed;

import java.util.List;
import java.util.Map;

/**
 * Deletes the schedules of follow-ups that were cancelled or moved, once that is written. It is tidiness: one that stays
 * wakes the sender for nothing, and for one that somebody had set again in the same moment {@link Housekeeping} stands in.
 */
final class UnwantedSchedules {
    private final Schedules schedules;
    private final EventLog log;

    UnwantedSchedules(Schedules schedules, EventLog log) {
        this.schedules = schedules;
        this.log = log;
    }

    /**
     * @param before the order's rows as they were read
     * @param written those of them that have been changed, as they now stand
     */
    void deleteAfter(List<FollowUp> before, List<FollowUp> written) {
        before.stream().filter(row -> row.state() instanceof Scheduled)
                .filter(row -> written.stream().anyMatch(now -> now.key().equals(row.key()) && isUnwanted(row, now)))
                .forEach(this::delete);
    }

    private static boolean isUnwanted(FollowUp before, FollowUp now) {
        return switch (now.state()) {
            case Planned _,Scheduled _,Deferred _ -> !now.due().equals(before.due());
            case Sending _,Sent _,Skipped _,Blocked _,Failed _,Unknown _ -> true;
        };
    }

    /** What this meets holds nothing up: the event's work is done. */
    private void delete(FollowUp row) {
        try {
            schedules.cancel(row.key(), row.due());
        } catch (SchedulingFailed e) {
            log.error("a schedule that is no longer needed could not be deleted", e,
                    Map.of("orderId", row.key().orderId().value(), "campaign", row.key().campaign(), "touch",
                            row.key().touch()));
        }
    }
}
