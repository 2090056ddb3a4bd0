package io.afterorder.domain.followup;

import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Reach;
import io.afterorder.domain.campaign.SkipCondition;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.campaign.Variant;
import io.afterorder.domain.followup.Plan.NotPlanned;
import io.afterorder.domain.followup.State.Deferred;
import io.afterorder.domain.followup.State.Planned;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.rule.BuyerOptOutRule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plans an order's follow-ups from its events. The same order gives the same plan, whatever came first: what was skipped
 * for the order's sake is thought over at each event, what a message has gone out for is never touched.
 */
public final class Planner {
    /** Soonest that a new schedule is made for: past the longest run of the function that makes it. */
    public static final Duration LEAD = Duration.ofMinutes(1);

    private static final String OPT_OUT = BuyerOptOutRule.ID;
    private static final Set<String> THOUGHT_OVER = Set.of("order.cancelled", "order.refunded", "order.returned",
            "return.open", OPT_OUT, "review.left", "order.problem", "cart.ordered", "expired",
            PastOccasion.PROBLEM_OVER,
            PastOccasion.ANSWERED);
    /** Begins the code of every reason that says what a message had nothing to say without: a later event may tell it. */
    private static final String UNTOLD = "template.no-";

    private final Campaigns campaigns;

    public Planner(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** The plan for a buyer of whose other orders nothing is known. */
    public Plan plan(Order order, List<FollowUp> existing, Instant now) {
        return plan(order, BuyerHistory.UNKNOWN, existing, now);
    }

    public Plan plan(Order order, BuyerHistory history, List<FollowUp> existing, Instant now) {
        var details = order.details();
        if (details.isEmpty()) {
            return new Plan(List.of(),
                    List.of(new NotPlanned("*", "the order is not known yet: no confirmation has come")));
        }
        var begun = existing.stream().map(followUp -> followUp.key().campaign()).collect(Collectors.toSet());
        var reach = campaigns.reach(details.get(), history, begun);
        var taken = reach.stream().filter(Reach.Taken.class::isInstance).map(Reach::campaign).toList();
        if (taken.isEmpty()) {
            return new Plan(List.of(), List.of(new NotPlanned("*", refusal(reach))));
        }
        var changed = new ArrayList<FollowUp>();
        var notPlanned = new ArrayList<NotPlanned>();
        for (var campaign : taken) {
            for (var touch : campaign.touches()) {
                var key = new FollowUpKey(order.id(), campaign.id(), touch.id());
                var row = existing.stream().filter(followUp -> followUp.key().equals(key)).findFirst();
                if (row.isPresent() && !isThoughtOver(row.get(), order)) {
                    continue;
                }
                var absence = absence(touch, order, details.get());
                if (absence.isPresent()) {
                    if (touch.trigger().isUsual()) {
                        notPlanned.add(new NotPlanned(touch.id(), absence.get()));
                    }
                    continue;
                }
                var wanted = wanted(key, touch, order, details.get(), row, now);
                if (row.isEmpty() || differs(row.get(), wanted)) {
                    changed.add(wanted);
                }
            }
        }
        if (existing.isEmpty() && changed.isEmpty() && notPlanned.isEmpty()) {
            notPlanned.add(new NotPlanned("*", "nothing has happened to it that a campaign answers"));
        }
        return new Plan(changed, notPlanned);
    }

    /** Why there is nothing to plan yet, or at all. */
    private static Optional<String> absence(Touch touch, Order order, OrderDetails details) {
        if (touch.products().of(details.items()).isEmpty()) {
            return Optional.of("none of the order's products is among " + touch.products());
        }
        return touch.trigger().instantOf(order).isPresent()
                ? Optional.empty()
                : Optional.of(touch.trigger().absence());
    }

    private static String refusal(List<Reach> reach) {
        return reach.stream().flatMap(each -> each instanceof Reach.NotTaken(var campaign, var because)
                ? Stream.of(campaign.id() + ": " + because.text())
                : Stream.empty()).collect(Collectors.joining("; ", "no campaign takes the order (", ")"));
    }

    private static FollowUp wanted(FollowUpKey key, Touch anyForm, Order order, OrderDetails details,
            Optional<FollowUp> row, Instant now) {
        var variant = Assignment.of(key, anyForm, row.flatMap(FollowUp::variant));
        var touch = variant.map(anyForm::as).orElse(anyForm);
        var base = touch.trigger().instantOf(order).orElseThrow();
        var zone = details.salesChannel().zone();
        var plannedFor = touch.hours().notBefore(touch.delay().after(base, zone), zone);
        var expiry = plannedFor.plus(touch.expiresAfter());
        var against = Standing.against(touch, order).or(() -> expired(expiry, now));
        if (against.isPresent()) {
            return new FollowUp(key, plannedFor, plannedFor, new Skipped(against.get(), now), false, List.of(),
                    variant.map(Variant::id));
        }
        if (row.isPresent() && row.get().plannedFor().equals(plannedFor) && row.get().state().isOpen()
                && row.get().variant().equals(variant.map(Variant::id))) {
            return row.get();
        }
        var soonest = now.plus(LEAD);
        var due = plannedFor.isBefore(soonest) ? touch.hours().notBefore(soonest, zone) : plannedFor;
        return new FollowUp(key, plannedFor, due, new Planned(), false, List.of(), variant.map(Variant::id));
    }

    private static Optional<Reason> expired(Instant expiry, Instant now) {
        return now.isAfter(expiry)
                ? Optional.of(
                        new Reason("expired", "it could have been sent until " + expiry + ", and the event came later"))
                : Optional.empty();
    }

    private static boolean isThoughtOver(FollowUp row, Order order) {
        return row.state().isOpen() || (row.state() instanceof Skipped(var reason, var at)
                && (isOfThisOrder(reason.code(), order) || (reason.code().startsWith(UNTOLD) && tellsOf(order, at))));
    }

    /** Whether something happened since, which may be what the message had nothing to say without. */
    private static boolean tellsOf(Order order, Instant since) {
        return order.timeline().events().getLast().occurredAt().isAfter(since);
    }

    /** An opt-out may have been given on another order of the buyer's, of which this order's events know nothing. */
    private static boolean isOfThisOrder(String code, Order order) {
        return (THOUGHT_OVER.contains(code) || code.startsWith(SkipCondition.CODE))
                && (!code.equals(OPT_OUT) || order.lastWordOnMessages().isPresent());
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
