package io.afterorder.aws.erasure;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.port.Erasure.Erased;
import io.afterorder.domain.port.Erasure.Forgotten;
import io.afterorder.domain.port.WaitingMessages.Swept;

import java.util.List;

/**
 * What was erased, by place, and not a word of it.
 *
 * @param orders which have nothing of the buyer any more
 * @param otherOrders how many more are kept of the same buyer
 */
public record ErasureReport(List<OrderId> orders, Erased table, Forgotten buyer, Swept events, Swept letters,
        int otherOrders) {
    public ErasureReport {
        orders = List.copyOf(orders);
    }

    /** Whether messages were out of reach, so that it must be done again. */
    public boolean isUnfinished() {
        return events.hidden() + letters.hidden() > 0 || !events.isWhole() || !letters.isWhole();
    }
}
