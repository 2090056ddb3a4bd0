package io.afterorder.orderevents;

import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.Plan;
import io.afterorder.domain.followup.Plan.NotPlanned;
import io.afterorder.domain.followup.Planner;
import io.afterorder.domain.followup.State.Blocked;
import io.afterorder.domain.followup.State.Deferred;
import io.afterorder.domain.followup.State.Failed;
import io.afterorder.domain.followup.State.Planned;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.followup.State.Sent;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.followup.State.Unknown;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.port.OrderChange;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders;
import io.afterorder.domain.port.Orders.Saved;
import io.afterorder.domain.port.Schedules;
import io.afterorder.domain.port.Schedules.SchedulingFailed;
import io.afterorder.domain.rule.DailyVolumeRule;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Brings events into an order, plans its follow-ups and has them woken.
 *
 * <p>Schedules are made before the order is written, so that a row says SCHEDULED only where a schedule waits. A schedule
 * whose row was never written wakes the sender for nothing, which does no harm; its name holds the time, so that it can
 * never stand in the way of another.
 */
final class OrderUpdate {
    private static final int TRIES = 8;

    private final Orders orders;
    private final Schedules schedules;
    private final UnwantedSchedules unwanted;
    private final Planner planner;
    private final BuyerAliases aliases;
    private final Buyers buyers;
    private final InstantSource clock;

    OrderUpdate(Orders orders, Schedules schedules, UnwantedSchedules unwanted, Planner planner, BuyerAliases aliases,
            Buyers buyers, InstantSource clock) {
        this.orders = orders;
        this.schedules = schedules;
        this.unwanted = unwanted;
        this.planner = planner;
        this.aliases = aliases;
        this.buyers = buyers;
        this.clock = clock;
    }

    /** @param record the order as it stands after the update */
    record Updated(OrderRecord record, Plan plan, boolean changed) {}

    /**
     * @param arrival the id by which a copy of what arrived is known again
     * @param address whose order it is, where what arrived says so
     * @param events asked only where the arrival is new; called again where somebody else wrote the order meanwhile
     * @throws SchedulingFailed where a follow-up was planned but its schedule could not be made; it is kept as PLANNED
     *         and tried again when the arrival comes again
     */
    Updated apply(OrderId orderId, String arrival, Optional<EmailAddress> address,
            Function<OrderRecord, List<OrderEvent>> events) {
        for (var left = TRIES; left > 0; left--) {
            var now = clock.instant();
            var before = buyers.load(orderId, address.map(aliases::aliasOf), now);
            if (before.erasedAt().isPresent()) {
                return new Updated(before, erased(before.erasedAt().get()), false);
            }
            var known = before.arrivals().contains(arrival);
            var after = known ? before.order() : withAll(before.order(), events.apply(before));
            var alias = after.buyerEmail().map(aliases::aliasOf).or(before::buyerAlias);
            var plan = planner.plan(after, buyers.history(before, after, alias, now), before.followUps(), now);
            if (known && plan.changed().isEmpty()) {
                return new Updated(before, plan, false);
            }
            var woken = plan.changed().stream().map(followUp -> wake(followUp, alias)).toList();
            var change = new OrderChange(before, after, Set.of(arrival), alias,
                    woken.stream().map(Woken::row).toList(), DailyVolumeRule.day(now));
            if (orders.save(change) instanceof Saved.Done) {
                unwanted.deleteAfter(before.followUps(), change.changed());
                woken.stream().map(Woken::failure).flatMap(Optional::stream).findFirst().ifPresent(failure -> {
                    throw failure;
                });
                return new Updated(afterwards(change), plan, true);
            }
        }
        throw new IllegalStateException(
                "order " + orderId + " is being written by others all the time; it was tried " + TRIES + " times");
    }

    /** Whoever asked to be forgotten is not brought back by a copy of an event, a late one, or a feed that is read again. */
    private static Plan erased(Instant at) {
        return new Plan(List.of(), List.of(new NotPlanned("*",
                "the order was erased at " + at + "; what comes of it since is not kept, and nothing is sent for it")));
    }

    private static Order withAll(Order order, List<OrderEvent> events) {
        var all = order;
        for (var event : events) {
            all = all.apply(event);
        }
        return all;
    }

    private static OrderRecord afterwards(OrderChange change) {
        var rows = new ArrayList<>(change.changed());
        change.before().followUps().stream()
                .filter(row -> rows.stream().noneMatch(changed -> changed.key().equals(row.key()))).forEach(rows::add);
        return new OrderRecord(change.after(), change.before().version() + 1, change.arrivals(), change.buyerAlias(),
                rows);
    }

    private Woken wake(FollowUp followUp, Optional<String> alias) {
        return switch (followUp.state()) {
            case Planned _,Deferred _ -> schedule(followUp, alias);
            case Scheduled _,Sending _,Sent _,Skipped _,Blocked _,Failed _,Unknown _ ->
                new Woken(followUp, Optional.empty());
        };
    }

    private Woken schedule(FollowUp followUp, Optional<String> alias) {
        try {
            schedules.wake(followUp.key(), followUp.due(), alias);
            return new Woken(followUp.in(new Scheduled()), Optional.empty());
        } catch (SchedulingFailed e) {
            return new Woken(followUp, Optional.of(e));
        }
    }

    private record Woken(FollowUp row, Optional<SchedulingFailed> failure) {}
}
