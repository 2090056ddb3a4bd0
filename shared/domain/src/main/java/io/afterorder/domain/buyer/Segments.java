package io.afterorder.domain.buyer;

import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The groups that a seller tells buyers apart by. */
public record Segments(List<Segment> all) {
    public static final Segments NONE = new Segments(List.of());

    public Segments {
        all = List.copyOf(all);
    }

    /**
     * The buyer's orders as they were when this order was placed. What came later does not count, so that the order's
     * messages say the same whenever they are written.
     */
    public BuyerHistory historyOf(BuyerRecord buyer, Order order) {
        var placed = order.details().map(OrderDetails::orderedAt);
        if (placed.isEmpty()) {
            return BuyerHistory.UNKNOWN;
        }
        var purchases = new ArrayList<>(buyer.purchases().stream().filter(Purchase::counts)
                .filter(purchase -> !purchase.order().equals(order.id()))
                .filter(purchase -> purchase.isBefore(order.id(), placed.get())).toList());
        int earlier = purchases.size();
        Purchase.of(order).filter(Purchase::counts).ifPresent(purchases::add);
        return known(earlier, purchases, placed.get());
    }

    /** The buyer's orders as they are now, for what no order of theirs occasions. */
    public BuyerHistory.Known historyOf(BuyerRecord buyer, Instant now) {
        var purchases = buyer.purchases().stream().filter(Purchase::counts).toList();
        return known(purchases.size(), purchases, now);
    }

    private BuyerHistory.Known known(int earlier, List<Purchase> purchases, Instant last) {
        return new BuyerHistory.Known(earlier, all.stream().filter(segment -> segment.includes(purchases, last))
                .map(Segment::name).collect(Collectors.toUnmodifiableSet()));
    }
}
