package io.afterorder.messages.source;

import io.afterorder.messages.seller.ByLanguage;
import io.afterorder.messages.seller.Listing;
import io.afterorder.messages.seller.Offer;
import io.afterorder.messages.seller.Price;
import io.afterorder.messages.seller.Shop;
import io.afterorder.messages.seller.Terms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the parts of {@code seller.yaml} that tell of promises and of the seller's own shop. */
final class ShopReading {
    static final List<Key> TERMS = List.of(Key.of("returnDays", "30"), Key.of("refundDays", "7"),
            Key.of("returnCarrier", "DHL"), Key.of("replyHours", "24"), Key.of("updateDays", "2"),
            Key.of("warrantyYears", "2"));
    static final List<Key> SHOP = List.of(Key.of("home", "https://www.example.com/"),
            Key.of("order", "https://www.example.com/orders/{orderId}"),
            Key.of("cart", "https://www.example.com/carts/{orderId}"),
            Key.of("returns", "https://www.example.com/orders/{orderId}/return"),
            Key.of("invoice", "https://www.example.com/orders/{orderId}/invoice"),
            Key.of("unsubscribe", "https://www.example.com/unsubscribe?t={token}"));
    static final List<Key> OFFER = List.of(Key.of("words", "{en: 15% off all lamps}"), Key.of("code", "LIGHT15"),
            Key.of("ends", "2026-12-31"), Key.of("link", "https://www.example.com/lamps"));
    static final List<Key> LISTING = List.of(Key.of("link", "https://www.example.com/lamp"),
            Key.of("price", "39.00 EUR"),
            Key.of("summary", "{en: A lamp for reading.}"), Key.of("goesWith", "[BULB-1]"), Key.of("upgrade", "LAMP-2"),
            Key.of("new", "true"));

    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,3}");
    private static final Choice<Boolean> YES_OR_NO = Choice.of("yes or no", List.of(true, false), String::valueOf);

    private ShopReading() {}

    static Terms terms(YamlMapping terms) {
        return new Terms(terms.optional("returnDays", ShopReading::count),
                terms.optional("refundDays", ShopReading::count), terms.optional("returnCarrier", SellerReading::words),
                terms.optional("replyHours", ShopReading::count), terms.optional("updateDays", ShopReading::count),
                terms.optional("warrantyYears", ShopReading::count));
    }

    static Shop shop(YamlMapping shop) {
        return new Shop(page(shop, "home"), page(shop, "order"), page(shop, "cart"), page(shop, "returns"),
                page(shop, "invoice"), shop.optional("unsubscribe", ShopReading::unsubscribe));
    }

    static Optional<Offer> offer(YamlMapping offer) {
        var code = offer.required("code", SellerReading::words);
        var words = new ByLanguage<>(offer.byLanguage("words", SellerReading::words));
        var ends = offer.optional("ends", ShopReading::day);
        var link = offer.optional("link", SellerReading::https);
        return code.map(known -> new Offer(words, known, ends, link));
    }

    static Optional<Listing> listing(YamlMapping listing) {
        var link = listing.required("link", SellerReading::https);
        var price = listing.optional("price", Price::parse);
        var summary = new ByLanguage<>(listing.byLanguage("summary", SellerReading::words));
        var goesWith = listing.list("goesWith", SellerReading::words);
        var upgrade = listing.optional("upgrade", SellerReading::words);
        var isNew = listing.optional("new", YES_OR_NO).orElse(false);
        return link.map(known -> new Listing(known, price, summary, goesWith, upgrade, isNew));
    }

    private static Optional<String> page(YamlMapping shop, String key) {
        return shop.optional(key, text -> {
            SellerReading.https(text.replace("{orderId}", "1"));
            return text;
        });
    }

    /** An order's id can be guessed, and whoever guesses it would unsubscribe others. */
    private static String unsubscribe(String text) {
        if (!text.contains("{token}") || text.contains("{orderId}")) {
            throw new IllegalArgumentException("\"" + text + "\" must tell who unsubscribes by {token} alone; write "
                    + "https://www.example.com/unsubscribe?t={token}");
        }
        SellerReading.https(text.replace("{token}", "1"));
        return text;
    }

    private static int count(String text) {
        if (!COUNT.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a number from 1 to 9999");
        }
        return Integer.parseInt(text);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a day; write 2026-12-31", e);
        }
    }
}
