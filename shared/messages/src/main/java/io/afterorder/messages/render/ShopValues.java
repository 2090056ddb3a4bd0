package io.afterorder.messages.render;

import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent.CartAbandoned;
import io.afterorder.domain.order.SalesChannel.OwnShop;
import io.afterorder.messages.seller.Listing;
import io.afterorder.messages.seller.Offer;
import io.afterorder.messages.seller.Product;
import io.afterorder.messages.seller.SellerProfile;
import io.afterorder.messages.seller.Shop;
import io.afterorder.messages.template.Amount;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the seller's own shop adds: its pages, its offer, what it recommends. */
final class ShopValues {
    private final SellerProfile seller;
    private final Locale locale;
    private final List<Product> bought;

    private ShopValues(SellerProfile seller, Locale locale, List<Product> bought) {
        this.seller = seller;
        this.locale = locale;
        this.bought = bought;
    }

    static void putInto(Values values, OwnShop channel, Order order, List<OrderedProduct> products,
            SellerProfile seller, Addressee addressee, Locale locale) {
        Function<Optional<String>, Optional<String>> page = form -> form.map(link -> Shop.of(link, order.id()));
        var shop = seller.shop();
        values.put("shopName", channel.name()).put("shopLink", page.apply(shop.home()))
                .put("orderLink", page.apply(shop.order()))
                .put("cartLink", cart(order).or(() -> page.apply(shop.cart())))
                .put("returnLink", page.apply(shop.returns())).put("invoiceLink", page.apply(shop.invoice()))
                .put("unsubscribeLink", shop.unsubscribe().flatMap(form -> addressee.token()
                        .map(token -> Shop.unsubscribe(form, token))));
        seller.offer().ifPresent(offer -> putOffer(values, offer, channel, locale));
        var bought = products.stream().flatMap(product -> product.product().stream()).toList();
        new ShopValues(seller, locale, bought).putRecommendations(values);
    }

    /** Where the cart waits, as the feed tells it. */
    private static Optional<String> cart(Order order) {
        return ParcelValues.secure(order.timeline().latest(CartAbandoned.class).flatMap(CartAbandoned::link));
    }

    private static void putOffer(Values values, Offer offer, OwnShop channel, Locale locale) {
        values.put("offer", offer.words().in(locale)).put("offerCode", offer.code()).put("offerLink", offer.link())
                .put("offerEnds", offer.ends().map(day -> day.atStartOfDay(channel.zone()).toInstant()));
    }

    private void putRecommendations(Values values) {
        values.put("suggestions", fromBought(listing -> listing.goesWith().stream()))
                .put("upgrades", fromBought(listing -> listing.upgrade().stream())).put("news",
                        described(seller.products().stream()
                                .filter(product -> product.listing().filter(Listing::isNew).isPresent())));
    }

    private List<Map<String, Object>> fromBought(Function<Listing, Stream<String>> choice) {
        return described(bought.stream().flatMap(product -> product.listing().stream()).flatMap(choice)
                .flatMap(sku -> seller.named(sku).stream()));
    }

    /** Each once, none that was bought, none that has no name in the language. */
    private List<Map<String, Object>> described(Stream<Product> products) {
        return products.distinct().filter(product -> !bought.contains(product))
                .flatMap(product -> description(product).stream()).toList();
    }

    private Optional<Map<String, Object>> description(Product product) {
        return product.listing().flatMap(listing -> product.names().in(locale)
                .map(name -> new Values().put("name", name).put("link", listing.link())
                        .put("summary", listing.summary().in(locale))
                        .put("price", listing.price().map(price -> new Amount(price.amount(), price.currency())))
                        .map()));
    }
}
