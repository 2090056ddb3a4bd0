package io.afterorder.orderevents;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.buyer.Histories;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders;

import java.time.Instant;
import java.util.Optional;

/** Reads what buyers ordered before, where a campaign chooses by it; else nobody pays for the reading. */
final class Buyers {
    private final Orders orders;
    private final Histories histories;
    private final boolean asked;

    /** @param asked whether any campaign chooses orders by their buyers */
    Buyers(Orders orders, Histories histories, boolean asked) {
        this.orders = orders;
        this.histories = histories;
        this.asked = asked;
    }

    /** The order, in one read; with the buyer in the same read where who that is can be told beforehand. */
    OrderRecord load(OrderId order, Optional<String> alias, Instant now) {
        return alias.filter(_ -> asked).map(buyer -> orders.load(order, buyer, now))
                .orElseGet(() -> orders.load(order, now));
    }

    BuyerHistory history(OrderRecord before, Order after, Optional<String> alias, Instant now) {
        return asked ? histories.of(before, after, alias, now) : BuyerHistory.UNKNOWN;
    }
}
