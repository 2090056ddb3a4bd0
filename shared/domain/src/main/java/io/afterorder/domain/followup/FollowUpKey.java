package io.afterorder.domain.followup;

import io.afterorder.domain.OrderId;

/** Names a follow-up for good: one order gets one touch of one campaign once. */
public record FollowUpKey(OrderId orderId, String campaign, String touch) {
    @Override
    public String toString() {
        return orderId + "/" + campaign + "/" + touch;
    }
}
