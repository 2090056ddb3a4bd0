package io.afterorder.sendfollowup;

import io.afterorder.aws.log.EventLog;
import io.afterorder.domain.Reason;
import io.afterorder.domain.followup.Decider;
import io.afterorder.domain.followup.Dispatch;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.State.Deferred;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.followup.State.Unknown;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders;
import io.afterorder.domain.port.Schedules;
import io.afterorder.domain.port.Schedules.SchedulingFailed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Writes what became of a follow-up. Where it is to be woken again, the schedule is made before the row says so.
 *
 * <p>Each returns empty where somebody else changed the follow-up meanwhile.
 */
final class Recording {
    private final Orders orders;
    private final Schedules schedules;
    private final InstantSource clock;
    private final EventLog log;

    Recording(Orders orders, Schedules schedules, InstantSource clock, EventLog log) {
        this.orders = orders;
        this.schedules = schedules;
        this.clock = clock;
        this.log = log;
    }

    Optional<Outcome> end(FollowUp before, FollowUp after, Reason reason) {
        if (!orders.replace(before, after)) {
            return Optional.empty();
        }
        log.followUp(after);
        return Optional.of(new Outcome(after.key(), after.state().label(), reason));
    }

    /** @throws SchedulingFailed where no schedule could be made; the row then says DEFERRED, and the next wake tries again */
    Optional<Outcome> defer(OrderRecord record, FollowUp before, Instant until, Reason reason) {
        var moved = before.asking(false).movedTo(fullMinute(until), reason);
        try {
            schedules.wake(moved.key(), moved.due(), record.buyerAlias());
        } catch (SchedulingFailed e) {
            orders.replace(before, before.asking(false).in(new Deferred(reason)));
            throw e;
        }
        var later = moved.in(new Scheduled());
        if (!orders.replace(before, later)) {
            return Optional.empty();
        }
        log.moved(later);
        return Optional.of(new Outcome(later.key(), "DEFERRED",
                new Reason(reason.code(), reason.text() + "; until " + later.due())));
    }

    /** It may have been sent: nobody sends it again before the mail service had time to say so. */
    Optional<Outcome> doubt(OrderRecord record, FollowUp before, int attempt, Dispatch dispatch, Reason reason) {
        var now = clock.instant();
        var wake = fullMinute(now.plus(Decider.SETTLING));
        schedules.wake(before.key(), wake, record.buyerAlias());
        return end(before, before.in(new Unknown(attempt, now, reason, dispatch)), reason);
    }

    /** An earlier try may have been sent; the row goes on saying so while it waits. */
    Outcome stayInDoubt(OrderRecord record, FollowUp row, Instant until, Reason reason) {
        var wake = fullMinute(until);
        schedules.wake(row.key(), wake, record.buyerAlias());
        return new Outcome(row.key(), "LEFT", new Reason(reason.code(),
                "it may have been sent, and is not sent again before " + wake + ": " + reason.text()));
    }

    Outcome lookAgain(OrderRecord record, FollowUp row, Instant leaseUntil) {
        schedules.wake(row.key(), fullMinute(leaseUntil.plus(Duration.ofMinutes(1))), record.buyerAlias());
        return new Outcome(row.key(), "LEFT",
                new Reason("leased", "another run has it until " + leaseUntil + "; it is looked at again after that"));
    }

    private static Instant fullMinute(Instant instant) {
        var minute = instant.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(instant) ? minute : minute.plus(1, ChronoUnit.MINUTES);
    }
}
