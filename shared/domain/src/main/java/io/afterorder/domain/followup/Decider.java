package io.afterorder.domain.followup;

import io.afterorder.domain.Purpose;
import io.afterorder.domain.Reason;
import io.afterorder.domain.buyer.Consent;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.campaign.Variant;
import io.afterorder.domain.followup.Decision.Defer;
import io.afterorder.domain.followup.Decision.Doubt;
import io.afterorder.domain.followup.Decision.Leave;
import io.afterorder.domain.followup.Decision.LookAgain;
import io.afterorder.domain.followup.Decision.Send;
import io.afterorder.domain.followup.Decision.Skip;
import io.afterorder.domain.followup.Decision.StayInDoubt;
import io.afterorder.domain.followup.Dispatch.Route;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.followup.State.Unknown;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.domain.rule.Circumstances;
import io.afterorder.domain.rule.ContextRule;
import io.afterorder.domain.rule.Objection;
import io.afterorder.domain.rule.Objection.Never;
import io.afterorder.domain.rule.Objection.NotBefore;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides on a follow-up that has come due: on the order as it is now, never as it was when the follow-up was planned. */
public final class Decider {
    /** How long somebody may take to send one message: past the longest run of the function that sends. */
    public static final Duration LEASE = Duration.ofMinutes(1);

    /** How long to wait for the mail service's own word on a message that may have been sent. */
    public static final Duration SETTLING = Duration.ofHours(1);

    /** How much too early a schedule may fire by the clock of the function. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private final Campaigns campaigns;

    public Decider(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** The decision for a buyer who never said anything about advertising. */
    public Decision decide(Order order, FollowUp followUp, List<FollowUp> all, Instant now) {
        return decide(order, Consent.none(), followUp, all, now);
    }

    /**
     * @param consent the buyer's last word on advertising
     * @param all the order's follow-ups, this one among them
     */
    public Decision decide(Order order, Consent consent, FollowUp followUp, List<FollowUp> all, Instant now) {
        return switch (followUp.state()) {
            case Sending(var attempt, var leaseUntil, _) -> now.isBefore(leaseUntil)
                    ? new LookAgain(leaseUntil)
                    : new Doubt(attempt, new Reason("unsettled",
                            "attempt " + attempt + " broke off before its outcome was recorded"));
            case Unknown(var attempt, var since, _, _) -> now.isBefore(since.plus(SETTLING))
                    ? new Leave(new Reason("unsettled",
                            "waiting until " + since.plus(SETTLING) + " for the mail service's word"))
                    : again(decideOpen(order, consent, followUp, all, now, attempt + 1));
            case State.Planned _,State.Scheduled _,State.Deferred _ -> isEarly(followUp, now)
                    ? new Leave(new Reason("superseded",
                            "it is due at " + followUp.due() + "; another schedule waits for it"))
                    : decideOpen(order, consent, followUp, all, now, 1);
            case State.Sent _,State.Skipped _,State.Blocked _,State.Failed _ ->
                new Leave(new Reason("ended", "it has ended: " + followUp.state().label()));
        };
    }

    /**
     * A message that may have gone out is declared neither skipped nor merely planned: it is sent again, or stays in doubt,
     * so that the mail service's word still settles it and nobody counts it as never sent.
     */
    private static Decision again(Decision decision) {
        return switch (decision) {
            case Skip(var reason) -> new Leave(
                    new Reason("unsettled", "it may have been sent, and is not sent again: " + reason.text()));
            case Defer(var until, var reason) -> new StayInDoubt(until, reason);
            case Send _,Doubt _,LookAgain _,StayInDoubt _,Leave _ -> decision;
        };
    }

    private Decision decideOpen(Order order, Consent consent, FollowUp followUp, List<FollowUp> all, Instant now,
            int attempt) {
        var found = campaigns.named(followUp.key().campaign())
                .flatMap(campaign -> campaign.touch(followUp.key().touch()));
        if (found.isEmpty()) {
            return skip("campaign.gone", "the campaign files no longer have this touch");
        }
        var variant = Assignment.of(followUp.key(), found.get(), followUp.variant());
        var touch = variant.map(found.get()::as).orElse(found.get());
        var details = order.details();
        if (details.isEmpty()) {
            return skip("order.expired", "what identified the buyer has expired and is no longer kept");
        }
        var others = all.stream().filter(other -> !other.key().equals(followUp.key()) && !isReply(other)).toList();
        var ahead = others.stream()
                .filter(other -> other.state().isOpen() && campaigns.goesBefore(other.key().campaign(),
                        followUp.key().campaign()))
                .toList();
        var circumstances = new Circumstances(touch, order, others, ahead, campaigns.limits(), consent, now);
        return Standing.against(touch, order).or(() -> expired(touch, followUp, now)).<Decision>map(Skip::new)
                .or(() -> forbidden(circumstances))
                .or(() -> tooSoon(circumstances, followUp, details.get()))
                .orElseGet(() -> send(circumstances, details.get(), attempt, variant.map(Variant::id)));
    }

    /** What the files no longer have counts as it did: it may have been anything. */
    private boolean isReply(FollowUp other) {
        return campaigns.named(other.key().campaign()).flatMap(campaign -> campaign.touch(other.key().touch()))
                .filter(touch -> touch.purpose().isReply()).isPresent();
    }

    private static Decision send(Circumstances circumstances, OrderDetails details, int attempt,
            Optional<String> variant) {
        var touch = circumstances.touch();
        var order = circumstances.order();
        var asks = switch (touch.reviewAsk()) {
            case NEVER -> false;
            case ALWAYS -> true;
            case IF_NEVER_ASKED -> !circumstances.isReviewAsked() && !order.hasReview() && !order.hasFeedback();
        };
        if (details.buyer().email().isPresent()) {
            return new Send(touch, Route.SES, asks, attempt, variant);
        }
        if (details.salesChannel() instanceof SalesChannel.Amazon && touch.purpose() == Purpose.REVIEW_REQUEST) {
            return new Send(touch, Route.AMAZON_SOLICITATION, asks, attempt, variant);
        }
        return skip("recipient.none", "the order has no address for the buyer"
                + (details.salesChannel() instanceof SalesChannel.Amazon
                        ? ", and Amazon's own requests do not cover this purpose"
                        : ""));
    }

    private static Optional<Decision> forbidden(Circumstances circumstances) {
        return objections(circumstances).filter(Never.class::isInstance).findFirst()
                .map(objection -> new Skip(objection.reason()));
    }

    /** The last of what delays it counts; beyond that, the next opening of the sending hours. */
    private static Optional<Decision> tooSoon(Circumstances circumstances, FollowUp followUp, OrderDetails details) {
        var now = circumstances.now();
        var touch = circumstances.touch();
        var delay = objections(circumstances).flatMap(Decider::delay).max(Comparator.comparing(NotBefore::until));
        var until = touch.hours().notBefore(delay.map(NotBefore::until).orElse(now), details.salesChannel().zone());
        if (!until.isAfter(now)) {
            return Optional.empty();
        }
        var reason = delay.map(NotBefore::reason)
                .orElse(new Reason("hours", "it is outside the sending hours of the buyer's day"));
        var expiry = expiry(touch, followUp);
        return Optional.of(until.isAfter(expiry)
                ? new Skip(new Reason("expired",
                        "it would have to wait until " + until + " (" + reason.text() + ") and may be sent until "
                                + expiry))
                : new Defer(until, reason));
    }

    private static Stream<Objection> objections(Circumstances circumstances) {
        return ContextRule.ALL.stream().flatMap(rule -> rule.against(circumstances).stream());
    }

    private static Stream<NotBefore> delay(Objection objection) {
        return objection instanceof NotBefore delay ? Stream.of(delay) : Stream.empty();
    }

    private static Optional<Reason> expired(Touch touch, FollowUp followUp, Instant now) {
        var expiry = expiry(touch, followUp);
        return now.isAfter(expiry)
                ? Optional.of(new Reason("expired", "it could have been sent until " + expiry))
                : Optional.empty();
    }

    private static Instant expiry(Touch touch, FollowUp followUp) {
        return followUp.plannedFor().plus(touch.expiresAfter());
    }

    private static boolean isEarly(FollowUp followUp, Instant now) {
        return now.plus(CLOCK_SKEW).isBefore(followUp.due());
    }

    private static Skip skip(String code, String text) {
        return new Skip(new Reason(code, text));
    }
}
