package io.afterorder.domain.followup;

import io.afterorder.domain.Purpose;
import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.ReviewAsk;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.Decision.Defer;
import io.afterorder.domain.followup.Decision.Doubt;
import io.afterorder.domain.followup.Decision.Leave;
import io.afterorder.domain.followup.Decision.LookAgain;
import io.afterorder.domain.followup.Decision.Send;
import io.afterorder.domain.followup.Decision.Skip;
import io.afterorder.domain.followup.Dispatch.Route;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.followup.State.Unknown;
import io.afterorder.domain.order.Delivery;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.SalesChannel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides on a follow-up that has come due: on the order as it is now, never as it was when the follow-up was planned. */
public final class Decider {
    /** How long somebody may take to send one message: past the longest run of the function that sends. */
    public static final Duration LEASE = Duration.ofMinutes(1);

    /** How long to wait for the mail service's own word on a message that may have been sent. */
    public static final Duration SETTLING = Duration.ofHours(1);

    /** How much too early a schedule may fire by the clock of the function. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    /** Amazon allows messages within 30 days of completion (Communication Guidelines, 2020-11; rule timing.too-late). */
    private static final Duration LAST_DAY = Duration.ofDays(30);

    private final Campaigns campaigns;

    public Decider(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /**
     * @param all the order's follow-ups, this one among them
     */
    public Decision decide(Order order, FollowUp followUp, List<FollowUp> all, Instant now) {
        return switch (followUp.state()) {
            case Sending(var attempt, var leaseUntil, _) -> now.isBefore(leaseUntil)
                    ? new LookAgain(leaseUntil)
                    : new Doubt(attempt, new Reason("unsettled",
                            "attempt " + attempt + " broke off before its outcome was recorded"));
            case Unknown(var attempt, var since, _, _) -> now.isBefore(since.plus(SETTLING))
                    ? new Leave(new Reason("unsettled",
                            "waiting until " + since.plus(SETTLING) + " for the mail service's word"))
                    : again(decideOpen(order, followUp, all, now, attempt + 1));
            case State.Planned _,State.Scheduled _,State.Deferred _ -> isEarly(followUp, now)
                    ? new Leave(new Reason("superseded",
                            "it is due at " + followUp.due() + "; another schedule waits for it"))
                    : decideOpen(order, followUp, all, now, 1);
            case State.Sent _,State.Skipped _,State.Blocked _,State.Failed _ ->
                new Leave(new Reason("ended", "it has ended: " + followUp.state().label()));
        };
    }

    /** A message that may have gone out is not declared skipped afterwards: it is sent again, or stays as it is. */
    private static Decision again(Decision decision) {
        return decision instanceof Skip(var reason)
                ? new Leave(new Reason("unsettled", "it may have been sent, and is not sent again: " + reason.text()))
                : decision;
    }

    private Decision decideOpen(Order order, FollowUp followUp, List<FollowUp> all, Instant now, int attempt) {
        var found = campaigns.named(followUp.key().campaign())
                .flatMap(campaign -> campaign.touch(followUp.key().touch()));
        if (found.isEmpty()) {
            return skip("campaign.gone", "the campaign files no longer have this touch");
        }
        var touch = found.get();
        var details = order.details();
        if (details.isEmpty()) {
            return skip("order.expired", "what identified the buyer has expired and is no longer kept");
        }
        var others = all.stream().filter(other -> !other.key().equals(followUp.key())).toList();
        return Standing.against(touch, order).or(() -> tooLate(touch, followUp, order, now))
                .or(() -> overCap(touch, others)).or(() -> askedBefore(touch, others)).<Decision>map(Skip::new)
                .or(() -> tooSoon(touch, followUp, details.get(), others, now))
                .orElseGet(() -> send(touch, order, details.get(), others, attempt));
    }

    private static Decision send(Touch touch, Order order, OrderDetails details, List<FollowUp> others, int attempt) {
        var asks = switch (touch.reviewAsk()) {
            case NEVER -> false;
            case ALWAYS -> true;
            case IF_NEVER_ASKED -> !wasAsked(others) && !order.hasReview() && !order.hasFeedback();
        };
        if (details.buyer().email().isPresent()) {
            return new Send(touch, Route.SES, asks, attempt);
        }
        if (details.salesChannel() instanceof SalesChannel.Amazon && touch.purpose() == Purpose.REVIEW_REQUEST) {
            return new Send(touch, Route.AMAZON_SOLICITATION, asks, attempt);
        }
        return skip("recipient.none", "the order has no address for the buyer"
                + (details.salesChannel() instanceof SalesChannel.Amazon
                        ? ", and Amazon's own requests do not cover this purpose"
                        : ""));
    }

    private Optional<Decision> tooSoon(Touch touch, FollowUp followUp, OrderDetails details, List<FollowUp> others,
            Instant now) {
        var zone = details.salesChannel().zone();
        var gapEnds = touch.purpose().isReply()
                ? Optional.<Instant>empty()
                : lastMessage(others).map(last -> last.plus(campaigns.limits().minimumGap()));
        var until = touch.hours().notBefore(gapEnds.filter(now::isBefore).orElse(now), zone);
        if (!until.isAfter(now)) {
            return Optional.empty();
        }
        var reason = gapEnds.filter(now::isBefore).isPresent()
                ? new Reason("volume.minimum-gap",
                        "the last message on the order was less than " + hours(campaigns.limits().minimumGap())
                                + " ago")
                : new Reason("hours", "it is outside the sending hours of the buyer's day");
        var expiry = expiry(touch, followUp);
        return Optional.of(until.isAfter(expiry)
                ? new Skip(new Reason("expired",
                        "it would have to wait until " + until + " (" + reason.text() + ") and may be sent until "
                                + expiry))
                : new Defer(until, reason));
    }

    private static Optional<Reason> tooLate(Touch touch, FollowUp followUp, Order order, Instant now) {
        if (now.isAfter(expiry(touch, followUp))) {
            return Optional.of(new Reason("expired", "it could have been sent until " + expiry(touch, followUp)));
        }
        if (touch.purpose().isReply()) {
            return Optional.empty();
        }
        return order.delivery().map(Delivery::at).map(at -> at.plus(LAST_DAY)).filter(now::isAfter)
                .map(end -> new Reason("timing.too-late", "30 days after delivery ended at " + end));
    }

    private Optional<Reason> overCap(Touch touch, List<FollowUp> others) {
        var sent = others.stream().filter(other -> other.state().mayHaveReachedBuyer()).count();
        return !touch.purpose().isReply() && sent >= campaigns.limits().perOrder()
                ? Optional.of(new Reason("volume.per-order",
                        "the order has had its " + campaigns.limits().perOrder() + " messages"))
                : Optional.empty();
    }

    private static Optional<Reason> askedBefore(Touch touch, List<FollowUp> others) {
        return touch.reviewAsk() == ReviewAsk.ALWAYS && wasAsked(others)
                ? Optional.of(new Reason("review.repeat", "a review was already asked for on this order"))
                : Optional.empty();
    }

    private static boolean wasAsked(List<FollowUp> others) {
        return others.stream().anyMatch(other -> other.asksForReview() && other.state().mayHaveReachedBuyer());
    }

    private static Optional<Instant> lastMessage(List<FollowUp> others) {
        return others.stream().flatMap(other -> switch (other.state()) {
            case State.Sent(_, var at, _) -> Optional.of(at).stream();
            case Sending(_, var leaseUntil, _) -> Optional.of(leaseUntil).stream();
            case Unknown(_, var since, _, _) -> Optional.of(since).stream();
            case State.Planned _,State.Scheduled _,State.Deferred _,State.Skipped _,State.Blocked _,State.Failed _ ->
                Optional.<Instant>empty().stream();
        }).max(Instant::compareTo);
    }

    private static Instant expiry(Touch touch, FollowUp followUp) {
        return followUp.plannedFor().plus(touch.expiresAfter());
    }

    private static boolean isEarly(FollowUp followUp, Instant now) {
        return now.plus(CLOCK_SKEW).isBefore(followUp.due());
    }

    private static String hours(Duration duration) {
        return duration.toHours() + " hours";
    }

    private static Skip skip(String code, String text) {
        return new Skip(new Reason(code, text));
    }
}
