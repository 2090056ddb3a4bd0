package io.afterorder.domain.followup;

import io.afterorder.domain.Reason;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A touch for one order.
 *
 * @param plannedFor the time that follows from the order's events alone; compared to tell whether the plan has moved
 * @param due when its schedule fires: {@code plannedFor}, or later where it was moved
 * @param asksForReview whether the message sent, or being sent, asks for a review or feedback
 * @param moves each time that it was moved, and why
 */
public record FollowUp(FollowUpKey key, Instant plannedFor, Instant due, State state, boolean asksForReview,
        List<Move> moves) {
    public FollowUp {
        moves = List.copyOf(moves);
    }

    public record Move(Instant from, Instant to, Reason reason) {}

    public FollowUp in(State next) {
        return new FollowUp(key, plannedFor, due, next, asksForReview, moves);
    }

    public FollowUp asking(boolean asks) {
        return new FollowUp(key, plannedFor, due, state, asks, moves);
    }

    /** The same, due later. */
    public FollowUp movedTo(Instant later, Reason reason) {
        var all = new ArrayList<>(moves);
        all.add(new Move(due, later, reason));
        return new FollowUp(key, plannedFor, later, state, asksForReview, all);
    }
}
