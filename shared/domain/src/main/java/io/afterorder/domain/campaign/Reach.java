package io.afterorder.domain.campaign;

import io.afterorder.domain.Reason;

/** Whether an order gets a campaign. */
public sealed interface Reach {
    Campaign campaign();

    record Taken(Campaign campaign) implements Reach {}

    /** @param because a text to follow "because" */
    record NotTaken(Campaign campaign, Reason because) implements Reach {}
}
