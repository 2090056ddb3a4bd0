package io.afterorder.compliance;

import java.util.List;
import java.util.Locale;

/**
 * What the rules need to know of the order that a message is about.
 *
 * @param marketplaceId of the Selling Partner API, such as {@code A1PA6795UKMFR9}
 * @param buyerLanguage the buyer's language of preference
 */
public record OrderFacts(String orderId, String marketplaceId, Locale buyerLanguage, List<Item> items) {
    public OrderFacts {
        items = List.copyOf(items);
    }

    /**
     * One product of the order.
     *
     * @param imageUrls where the shop shows the product
     */
    public record Item(String asin, String sku, String title, List<String> imageUrls) {
        public Item {
            imageUrls = List.copyOf(imageUrls);
        }
    }
}
