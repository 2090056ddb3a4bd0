package io.afterorder.domain.buyer;

import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders;

import java.time.Instant;
import java.util.Optional;

/** What is known of the buyers of orders, by the seller's segments. */
public final class Histories {
    private final Orders orders;
    private final Segments segments;

    public Histories(Orders orders, Segments segments) {
        this.orders = orders;
        this.segments = segments;
    }

    /**
     * The history of an order's buyer. One more read where the order was loaded without its buyer.
     *
     * @param record the order as it was loaded
     * @param order the order as it is now
     * @param alias its buyer; empty where there is no address to tell one by
     */
    public BuyerHistory of(OrderRecord record, Order order, Optional<String> alias, Instant now) {
        return alias.map(name -> segments.historyOf(buyer(record, name, now), order)).orElse(BuyerHistory.UNKNOWN);
    }

    /** The same of an order as it was loaded. */
    public BuyerHistory of(OrderRecord record, Instant now) {
        return of(record, record.order(), record.buyerAlias(), now);
    }

    private BuyerRecord buyer(OrderRecord record, String alias, Instant now) {
        return record.buyer().filter(buyer -> buyer.alias().equals(alias)).orElseGet(() -> orders.buyer(alias, now));
    }
}
