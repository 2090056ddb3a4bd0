package io.afterorder.messages.seller;

import java.util.List;
import java.util.Optional;

/**
 * A product as the seller's own shop has it, so that it can be recommended.
 *
 * @param price for example {@code 39.00 EUR}
 * @param summary what it does, in one sentence
 * @param goesWith what to recommend to who bought it: SKUs as other products' entries write them
 * @param upgrade the next better one, in the same way
 */
public record Listing(String link, Optional<Price> price, ByLanguage<String> summary, List<String> goesWith,
        Optional<String> upgrade, boolean isNew) {
    public Listing {
        goesWith = List.copyOf(goesWith);
    }
}
