package io.afterorder.domain.campaign;

import io.afterorder.domain.order.Item;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Products by SKU or ASIN: one that fits any of the patterns is chosen; without a pattern, every product is. */
public record ProductChoice(List<Glob> skus, List<Glob> asins) {
    public static final ProductChoice ALL = new ProductChoice(List.of(), List.of());

    public ProductChoice {
        skus = List.copyOf(skus);
        asins = List.copyOf(asins);
    }

    public boolean includes(Item item) {
        return isAll() || skus.stream().anyMatch(sku -> sku.matches(item.sku()))
                || item.asin().filter(asin -> asins.stream().anyMatch(glob -> glob.matches(asin))).isPresent();
    }

    /** Those of the items that are chosen, in their order. */
    public List<Item> of(List<Item> items) {
        return items.stream().filter(this::includes).toList();
    }

    public boolean isAll() {
        return skus.isEmpty() && asins.isEmpty();
    }

    /** The patterns, for a seller to read: {@code LAMP-*, B000000001}. */
    @Override
    public String toString() {
        return isAll()
                ? "all products"
                : Stream.concat(skus.stream(), asins.stream()).map(Glob::text).collect(Collectors.joining(", "));
    }
}
