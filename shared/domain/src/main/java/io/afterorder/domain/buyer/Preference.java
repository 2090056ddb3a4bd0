package io.afterorder.domain.buyer;

import io.afterorder.domain.campaign.Glob;

import java.util.List;

/**
 * A liking for some products.
 *
 * @param percent how many of a hundred orders must hold one of them at least
 */
public record Preference(List<Glob> skus, int percent) {
    private static final int ALL = 100;

    /** @throws IllegalArgumentException where there is no product, or the percentage is not from 1 to 100 */
    public Preference {
        if (skus.isEmpty() || percent < 1 || percent > ALL) {
            throw new IllegalArgumentException("a preference needs products and 1 to 100 percent, not " + percent);
        }
        skus = List.copyOf(skus);
    }

    boolean showsIn(List<Purchase> purchases) {
        long holding = purchases.stream().filter(purchase -> purchase.skus().stream()
                .anyMatch(sku -> skus.stream().anyMatch(glob -> glob.matches(sku)))).count();
        return holding > 0 && holding * ALL >= (long) percent * purchases.size();
    }
}
