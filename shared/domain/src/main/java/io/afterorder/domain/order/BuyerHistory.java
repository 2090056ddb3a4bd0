package io.afterorder.domain.order;

import java.util.Set;

/** What may be known of a buyer's orders before this one. */
public sealed interface BuyerHistory {
    /** Nothing is known: there is no address to tell the buyer by, or nobody looked. */
    BuyerHistory UNKNOWN = new Unknown();

    record Unknown() implements BuyerHistory {}

    /**
     * @param earlierOrders orders of the same buyer before this one, 0 for a first order
     * @param segments groups that the buyer belongs to, for example {@code frequent}
     */
    record Known(int earlierOrders, Set<String> segments) implements BuyerHistory {
        /** @throws IllegalArgumentException where the number is negative */
        public Known {
            if (earlierOrders < 0) {
                throw new IllegalArgumentException("a buyer cannot have had " + earlierOrders + " earlier orders");
            }
            segments = Set.copyOf(segments);
        }
    }
}
