package io.afterorder.domain.followup;

import io.afterorder.domain.Reason;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A touch for one order.
 *
 * @param plannedFor the time that follows from the order's events alone; compared to tell whether the plan has moved
 * @param due when its schedule fires: {@code plannedFor}, or later where it was moved
 * @param asksForReview whether the message sent, or being sent, asks for a review or feedback
 * @param moves each time that it was moved, and why
 * @param variant the id of the form that the order gets of a touch that is tried out in several; else empty
 */
public record FollowUp(FollowUpKey key, Instant plannedFor, Instant due, State state, boolean asksForReview,
        List<Move> moves, Optional<String> variant) {
    public FollowUp {
        moves = List.copyOf(moves);
    }

    /** Of a touch that has one form. */
    public FollowUp(FollowUpKey key, Instant plannedFor, Instant due, State state, boolean asksForReview,
            List<Move> moves) {
        this(key, plannedFor, due, state, asksForReview, moves, Optional.empty());
    }

    public record Move(Instant from, Instant to, Reason reason) {}

    public FollowUp in(State next) {
        return new FollowUp(key, plannedFor, due, next, asksForReview, moves, variant);
    }

    public FollowUp asking(boolean asks) {
        return new FollowUp(key, plannedFor, due, state, asks, moves, variant);
    }

    public FollowUp inVariant(Optional<String> form) {
        return new FollowUp(key, plannedFor, due, state, asksForReview, moves, form);
    }

    /** The same, due later. */
    public FollowUp movedTo(Instant later, Reason reason) {
        var all = new ArrayList<>(moves);
        all.add(new Move(due, later, reason));
        return new FollowUp(key, plannedFor, later, state, asksForReview, all, variant);
    }
}
