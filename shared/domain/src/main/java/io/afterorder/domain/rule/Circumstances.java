package io.afterorder.domain.rule;

import io.afterorder.domain.Channel;
import io.afterorder.domain.buyer.Consent;
import io.afterorder.domain.campaign.Limits;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.order.Order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What surrounds a message that is due.
 *
 * @param others the order's other follow-ups, as they stand, but for answers to the buyer, which limit nothing
 * @param ahead those of them that are still to come and go first, because their campaign ranks higher
 * @param consent the buyer's last word on advertising
 */
public record Circumstances(Touch touch, Order order, List<FollowUp> others, List<FollowUp> ahead, Limits limits,
        Consent consent, Instant now) {
    public Circumstances {
        others = List.copyOf(others);
        ahead = List.copyOf(ahead);
    }

    /** Where nothing goes first, and the buyer never said anything about advertising. */
    public Circumstances(Touch touch, Order order, List<FollowUp> others, Limits limits, Instant now) {
        this(touch, order, others, List.of(), limits, Consent.none(), now);
    }

    /** Whether the order came by Amazon, or may have. */
    boolean isAmazon() {
        return order.details().map(details -> details.salesChannel().channel() == Channel.AMAZON).orElse(true);
    }

    /** The end of the gap after the last message that goes first. */
    Optional<Instant> afterAhead(Stream<FollowUp> some) {
        return some.map(FollowUp::due).max(Instant::compareTo).map(due -> due.isBefore(now) ? now : due)
                .map(due -> due.plus(limits.minimumGap()));
    }

    /** Whether the message answers one of the buyer's own, to which the limits on proactive messages do not apply. */
    boolean isReply() {
        return touch.purpose().isReply();
    }

    /** How many other messages of the order went out, or may have. */
    long messages() {
        return others.stream().filter(other -> other.state().mayHaveReachedBuyer()).count();
    }

    /** When the last of them went out, or may have. */
    Optional<Instant> lastMessage() {
        return others.stream().flatMap(other -> switch (other.state()) {
            case State.Sent(_, var at, _) -> Optional.of(at).stream();
            case State.Sending(_, var leaseUntil, _) -> Optional.of(leaseUntil).stream();
            case State.Unknown(_, var since, _, _) -> Optional.of(since).stream();
            case State.Planned _,State.Scheduled _,State.Deferred _,State.Skipped _,State.Blocked _,State.Failed _ ->
                Optional.<Instant>empty().stream();
        }).max(Instant::compareTo);
    }

    /** Whether another message of the order asked for a review, or may have. */
    public boolean isReviewAsked() {
        return others.stream().anyMatch(other -> other.asksForReview() && other.state().mayHaveReachedBuyer());
    }
}
