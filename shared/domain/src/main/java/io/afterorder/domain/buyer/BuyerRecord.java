package io.afterorder.domain.buyer;

import java.util.List;

/**
 * What is kept of a buyer.
 *
 * @param alias the keyed hash of the address
 * @param purchases orders and carts, in no particular order
 */
public record BuyerRecord(String alias, List<Purchase> purchases, Consent consent) {
    public BuyerRecord {
        purchases = List.copyOf(purchases);
    }

    /** A buyer of whom nothing is kept. */
    public static BuyerRecord unknown(String alias) {
        return new BuyerRecord(alias, List.of(), Consent.none());
    }
}
