package io.afterorder.domain.followup;

import java.util.List;

/**
 * What an order's events ask for.
 *
 * @param changed follow-ups that are new, moved, taken back or wanted again, and those that still want a schedule
 * @param notPlanned touches that the order does not get, or does not get yet; none for what happens to few orders and not to this
 */
public record Plan(List<FollowUp> changed, List<NotPlanned> notPlanned) {
    public Plan {
        changed = List.copyOf(changed);
        notPlanned = List.copyOf(notPlanned);
    }

    /**
     * @param touch the touch, or {@code *} where the whole order is meant
     * @param because in a seller's words
     */
    public record NotPlanned(String touch, String because) {}
}
