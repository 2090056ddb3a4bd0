package io.afterorder.orderevents;

import io.afterorder.aws.log.EventLog;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.port.MessageVolume;
import io.afterorder.domain.port.Orders;
import io.afterorder.domain.port.Schedules;
import io.afterorder.domain.port.Schedules.SchedulingFailed;
import io.afterorder.domain.rule.DailyVolumeRule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is done every six hours: the allowances of today and tomorrow are set, and follow-ups that no schedule will wake get
 * one. Doing it twice, or beside itself, does no harm.
 */
final class Housekeeping {
    /** How long after its time a follow-up counts as forgotten: schedules are late by minutes. */
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    /** Past it a message in doubt stays in doubt: its wakes have found nothing that settles it. */
    private static final Duration DOUBTED = Duration.ofDays(1);

    /** How many follow-ups of a state one run looks at, those due first; the next run sees the rest. */
    private static final int AT_ONCE = 100;
    /** A wake brings these to another state, so that none stands in the way of the next run's. */
    private static final List<String> OPEN = List.of("SCHEDULED", "DEFERRED", "SENDING");

    private final Orders orders;
    private final Schedules schedules;
    private final MessageVolume volume;
    private final InstantSource clock;
    private final EventLog log;

    Housekeeping(Orders orders, Schedules schedules, MessageVolume volume, InstantSource clock, EventLog log) {
        this.orders = orders;
        this.schedules = schedules;
        this.volume = volume;
        this.clock = clock;
        this.log = log;
    }

    /** @param scheduled follow-ups that had been left without a schedule, or whose time had passed unnoticed */
    record Done(long allowanceToday, int scheduled) {}

    Done run() {
        var now = clock.instant();
        var today = DailyVolumeRule.day(now);
        // Tomorrow's grows until midnight; without it the day would begin with the least allowance.
        volume.allow(today.plusDays(1));
        return new Done(volume.allow(today), schedulePlanned() + wakeForgotten(now));
    }

    private int schedulePlanned() {
        var count = 0;
        for (var row : orders.inState("PLANNED", AT_ONCE)) {
            if (wakes(row, row.due()) && orders.replace(row, row.in(new Scheduled()))) {
                count++;
            }
        }
        return count;
    }

    private int wakeForgotten(Instant now) {
        var before = now.minus(FORGOTTEN);
        var open = OPEN.stream().flatMap(label -> orders.inState(label, Instant.EPOCH, before, AT_ONCE).stream());
        var doubted = orders.inState("UNKNOWN", now.minus(DOUBTED), before, AT_ONCE).stream();
        return Math.toIntExact(Stream.concat(open, doubted).filter(row -> wakes(row, now)).count());
    }

    /** What one follow-up meets holds no other up. */
    private boolean wakes(FollowUp row, Instant at) {
        try {
            schedules.wake(row.key(), at);
            log.warn("a follow-up without a schedule was given one", Map.of("orderId", row.key().orderId().value(),
                    "campaign", row.key().campaign(), "touch", row.key().touch(), "state", row.state().label()));
            return true;
        } catch (SchedulingFailed e) {
            log.error("a follow-up without a schedule could not be given one", e,
                    Map.of("orderId", row.key().orderId().value(), "touch", row.key().touch()));
            return false;
        }
    }
}
