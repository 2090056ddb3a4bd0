package io.afterorder.domain.order;

import io.afterorder.domain.order.OrderEvent.Money;

import java.util.Optional;

/**
 * One line of an order.
 *
 * @param price of one piece; empty where the feed does not say
 * @param personalisation what is to be printed on it or engraved, in the buyer's words; empty where nothing is
 */
public record Item(String sku, Optional<String> asin, String title, int quantity, Optional<Money> price,
        Optional<String> personalisation) {
    /** @throws IllegalArgumentException where the SKU is blank or the quantity below 1 */
    public Item {
        if (sku.isBlank()) {
            throw new IllegalArgumentException("an item's sku must not be blank");
        }
        if (quantity < 1) {
            throw new IllegalArgumentException("an item's quantity must be 1 or more, not " + quantity);
        }
    }

    /** An item whose price is not known. */
    public Item(String sku, Optional<String> asin, String title, int quantity) {
        this(sku, asin, title, quantity, Optional.empty());
    }

    /** An item that is as every other of its kind. */
    public Item(String sku, Optional<String> asin, String title, int quantity, Optional<Money> price) {
        this(sku, asin, title, quantity, price, Optional.empty());
    }
}
