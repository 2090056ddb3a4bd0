package io.afterorder.domain.port;

import io.afterorder.domain.OrderId;

import java.time.Instant;
import java.util.List;

/**
 * Takes what is kept of a person out of the table, for good. Each step may be broken off anywhere: done again, it does
 * what is left.
 */
public interface Erasure {
    /**
     * What was taken away.
     *
     * @param orders how many had anything of the buyer
     * @param followUps out of how many something was taken
     * @param ended how many of those were still to come
     */
    record Erased(int orders, int followUps, int ended) {
        public static final Erased NOTHING = new Erased(0, 0, 0);

        public Erased plus(Erased more) {
            return new Erased(orders + more.orders, followUps + more.followUps, ended + more.ended);
        }
    }

    /**
     * What was forgotten of a buyer.
     *
     * @param purchases orders in the buyer's history
     * @param consents words on advertising
     * @param isOptOutKept whether an opt-out or a stopped address is remembered on, under the keyed hash
     */
    record Forgotten(int purchases, int consents, boolean isOptOutKept) {
        public static final Forgotten NOTHING = new Forgotten(0, 0, false);

        public Forgotten plus(Forgotten more) {
            return new Forgotten(purchases + more.purchases, consents + more.consents,
                    isOptOutKept || more.isOptOutKept);
        }
    }

    /** Whether anything is kept of the order, be it only that it was erased. One read. */
    boolean knows(OrderId id);

    /** The orders that are kept of a buyer. One read. */
    List<OrderId> ordersOf(String buyerAlias);

    /**
     * Empties the order, ends its follow-ups, and leaves word that it was erased, so that no later event brings anything
     * back. Whose it was is remembered until {@link #forget(OrderId)}.
     *
     * @throws IllegalStateException where others write the order all the time
     */
    Erased order(OrderId id, Instant at);

    /**
     * Remembers that whoever the erased order was of wants no messages, where that waited in a message that is to go. To be
     * called before the order is forgotten.
     */
    void heedOptOut(OrderId id, Instant at);

    /** Takes an erased order out of its buyer's history, and the buyer's alias out of the order. */
    Forgotten forget(OrderId id);

    /**
     * Takes away the buyer's history. A consent to advertising ends as of {@code at}, without its wording and source, so
     * that one that was given before and comes later does not count.
     */
    Forgotten forget(String buyerAlias, Instant at);
}
