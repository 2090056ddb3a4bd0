package io.afterorder.domain.followup;

import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.Plan.NotPlanned;
import io.afterorder.domain.followup.State.Deferred;
import io.afterorder.domain.followup.State.Planned;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.rule.BuyerOptOutRule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Plans an order's follow-ups from its events. The same order gives the same plan, whatever came first: what was skipped
 * for the order's sake is thought over at each event, what a message has gone out for is never touched.
 */
public final class Planner {
    /** Soonest that a new schedule is made for: past the longest run of the function that makes it. */
    public static final Duration LEAD = Duration.ofMinutes(1);

    private static final String OPT_OUT = BuyerOptOutRule.ID;
    private static final Set<String> THOUGHT_OVER = Set.of("order.cancelled", "order.refunded", "order.returned",
            "return.open", OPT_OUT, "review.left", "order.problem", "expired");

    private final Campaigns campaigns;

    public Planner(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public Plan plan(Order order, List<FollowUp> existing, Instant now) {
        var details = order.details();
        if (details.isEmpty()) {
            return new Plan(List.of(),
                    List.of(new NotPlanned("*", "the order is not known yet: no confirmation has come")));
        }
        var campaign = campaignOf(details.get(), existing);
        if (campaign.isEmpty()) {
            return new Plan(List.of(),
                    List.of(new NotPlanned("*", campaigns.refusal(details.get()).orElse("no campaign"))));
        }
        var changed = new ArrayList<FollowUp>();
        var notPlanned = new ArrayList<NotPlanned>();
        for (var touch : campaign.get().touches()) {
            var key = new FollowUpKey(order.id(), campaign.get().id(), touch.id());
            var row = existing.stream().filter(followUp -> followUp.key().equals(key)).findFirst();
            if (row.isPresent() && !isThoughtOver(row.get(), order)) {
                continue;
            }
            var base = touch.trigger().instantOf(order);
            if (base.isEmpty()) {
                notPlanned.add(new NotPlanned(touch.id(), touch.trigger().absence()));
                continue;
            }
            var wanted = wanted(key, touch, order, details.get(), base.get(), row, now);
            if (row.isEmpty() || differs(row.get(), wanted)) {
                changed.add(wanted);
            }
        }
        return new Plan(changed, notPlanned);
    }

    private Optional<Campaign> campaignOf(OrderDetails details, List<FollowUp> existing) {
        return existing.stream().map(followUp -> campaigns.named(followUp.key().campaign())).flatMap(Optional::stream)
                .findFirst()
                .or(() -> campaigns.of(details));
    }

    private static FollowUp wanted(FollowUpKey key, Touch touch, Order order, OrderDetails details, Instant base,
            Optional<FollowUp> row, Instant now) {
        var zone = details.salesChannel().zone();
        var plannedFor = touch.hours().notBefore(touch.delay().after(base, zone), zone);
        var expiry = plannedFor.plus(touch.expiresAfter());
        var against = Standing.against(touch, order).or(() -> expired(expiry, now));
        if (against.isPresent()) {
            return new FollowUp(key, plannedFor, plannedFor, new Skipped(against.get(), now), false, List.of());
        }
        if (row.isPresent() && row.get().plannedFor().equals(plannedFor) && row.get().state().isOpen()) {
            return row.get();
        }
        var soonest = now.plus(LEAD);
        var due = plannedFor.isBefore(soonest) ? touch.hours().notBefore(soonest, zone) : plannedFor;
        return new FollowUp(key, plannedFor, due, new Planned(), false, List.of());
    }

    private static Optional<Reason> expired(Instant expiry, Instant now) {
        return now.isAfter(expiry)
                ? Optional.of(
                        new Reason("expired", "it could have been sent until " + expiry + ", and the event came later"))
                : Optional.empty();
    }

    private static boolean isThoughtOver(FollowUp row, Order order) {
        return row.state().isOpen()
                || (row.state() instanceof Skipped(var reason, _) && isOfThisOrder(reason.code(), order));
    }

    /** An opt-out may have been given on another order of the buyer's, of which this order's events know nothing. */
    private static boolean isOfThisOrder(String code, Order order) {
        return THOUGHT_OVER.contains(code) && (!code.equals(OPT_OUT) || order.lastWordOnMessages().isPresent());
    }

    private static boolean differs(FollowUp row, FollowUp wanted) {
        if (row.state() instanceof Skipped(var had, _) && wanted.state() instanceof Skipped(var has, _)) {
            return !had.code().equals(has.code()) || !row.plannedFor().equals(wanted.plannedFor());
        }
        return !row.equals(wanted) || wantsSchedule(wanted);
    }

    private static boolean wantsSchedule(FollowUp followUp) {
        return followUp.state() instanceof Planned || followUp.state() instanceof Deferred;
    }
}
