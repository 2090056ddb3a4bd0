package io.afterorder.domain.rule;

import io.afterorder.domain.campaign.Limits;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.order.Order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds a message that is due.
 *
 * @param others the order's other follow-ups, as they stand
 */
public record Circumstances(Touch touch, Order order, List<FollowUp> others, Limits limits, Instant now) {
    public Circumstances {
        others = List.copyOf(others);
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
