package io.afterorder.messages.seller;

import io.afterorder.domain.order.Item;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a seller tells of one product, or of several that share it.
 *
 * @param skus as the seller wrote them; a {@code *} stands for any characters
 * @param names instead of the title of the listing
 * @param care tips, a few words each
 * @param setup steps to set it up, in their order
 * @param listing where the seller's own shop has it
 */
public record Product(List<String> skus, List<String> asins, ByLanguage<String> names, List<ProductDocument> documents,
        ByLanguage<List<String>> care, ByLanguage<List<String>> setup, Optional<Listing> listing) {
    public Product {
        skus = List.copyOf(skus);
        asins = List.copyOf(asins);
        documents = List.copyOf(documents);
    }

    boolean is(Item item) {
        return item.asin().filter(asins::contains).isPresent()
                || skus.stream().anyMatch(sku -> matches(sku, item.sku()));
    }

    private static boolean matches(String pattern, String sku) {
        var form = Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.matches(form, sku);
    }
}
