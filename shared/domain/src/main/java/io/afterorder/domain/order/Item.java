package io.afterorder.domain.order;

import java.util.Optional;

/** One line of an order. */
public record Item(String sku, Optional<String> asin, String title, int quantity) {
    /** @throws IllegalArgumentException where the SKU is blank or the quantity below 1 */
    public Item {
        if (sku.isBlank()) {
            throw new IllegalArgumentException("an item's sku must not be blank");
        }
        if (quantity < 1) {
            throw new IllegalArgumentException("an item's quantity must be 1 or more, not " + quantity);
        }
    }
}
