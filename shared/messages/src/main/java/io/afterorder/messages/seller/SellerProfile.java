package io.afterorder.messages.seller;

import io.afterorder.domain.order.Item;
import io.afterorder.messages.campaign.CompiledFile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Who writes.
 *
 * @param website the host of the seller's own site; blank where there is none
 * @param postalAddress in one line; blank where it is not told
 */
public record SellerProfile(String brand, String website, String postalAddress, Optional<Logo> logo,
        List<Product> products, Terms terms, Shop shop, Optional<Offer> offer) {
    public SellerProfile {
        products = List.copyOf(products);
    }

    /** @throws java.io.UncheckedIOException where the file cannot be read */
    public static SellerProfile read(CompiledFile file) {
        return ProfileJson.read(file.parts("seller").get("seller"));
    }

    /** The profile as it is at a time: without an offer that has ended everywhere on earth. */
    public SellerProfile at(Instant now) {
        return new SellerProfile(brand, website, postalAddress, logo, products, terms, shop,
                offer.filter(known -> known.ends().filter(last -> last.isBefore(day(now))).isEmpty()));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.ofHours(-12));
    }

    /** The product whose entry writes the SKU so. */
    public Optional<Product> named(String sku) {
        return products.stream().filter(product -> product.skus().contains(sku)).findFirst();
    }

    /** What is told of the product; the first entry that names it counts. */
    public Optional<Product> product(Item item) {
        return products.stream().filter(product -> product.is(item)).findFirst();
    }
}
