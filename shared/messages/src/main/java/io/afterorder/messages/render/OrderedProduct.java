package io.afterorder.messages.render;

import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.OrderEvent.Money;
import io.afterorder.messages.seller.Product;
import io.afterorder.messages.seller.ProductDocument;
import io.afterorder.messages.seller.SellerProfile;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A product of an order with what the seller tells of it in the language of the message. */
record OrderedProduct(Item item, int quantity, Optional<Product> product, Locale locale) {

    /** The products of an order, each once, in the order's order; what was personalised differently is not the same. */
    static List<OrderedProduct> of(List<Item> items, SellerProfile seller, Locale locale) {
        var products = new LinkedHashMap<List<Object>, OrderedProduct>();
        for (var item : items) {
            products.merge(List.of(item.sku(), item.personalisation()),
                    new OrderedProduct(item, item.quantity(), seller.product(item), locale),
                    (one, other) -> new OrderedProduct(one.item(), one.quantity() + other.quantity(), one.product(),
                            locale));
        }
        return List.copyOf(products.values());
    }

    /** The seller's name for it, else one made of the listing's title. */
    Optional<String> name() {
        return product.flatMap(known -> known.names().in(locale)).or(() -> ProductName.of(item.title()));
    }

    /** What is to be printed on it or engraved. */
    Optional<String> personalisation() {
        return item.personalisation();
    }

    /** What all pieces of it cost. */
    Optional<Money> sum() {
        return item.price()
                .map(price -> new Money(price.amount().multiply(BigDecimal.valueOf(quantity)), price.currency()));
    }

    /** The documents that are offered in the language. */
    List<ProductDocument> documents() {
        return product.stream().flatMap(known -> known.documents().stream())
                .filter(document -> document.titles().in(locale).isPresent()).toList();
    }

    List<String> setup() {
        return product.flatMap(known -> known.setup().in(locale)).orElse(List.of());
    }

    List<String> care() {
        return product.flatMap(known -> known.care().in(locale)).orElse(List.of());
    }
}
