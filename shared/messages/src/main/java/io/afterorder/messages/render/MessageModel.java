package io.afterorder.messages.render;

import io.afterorder.domain.order.Delivery;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.messages.seller.Logo;
import io.afterorder.messages.seller.ProductDocument;
import io.afterorder.messages.seller.SellerProfile;
import io.afterorder.messages.template.Model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gathers what a template may say of an order: see {@link io.afterorder.messages.template.Vocabulary}. */
final class MessageModel {
    private final Map<String, Object> values = new HashMap<>();
    private final Locale locale;

    private MessageModel(Locale locale) {
        this.locale = locale;
    }

    static Model of(Order order, OrderDetails details, List<OrderedProduct> products, SellerProfile seller,
            boolean askForReview, Locale locale) {
        var model = new MessageModel(locale);
        var links = details.salesChannel() instanceof SalesChannel.Amazon(var marketplace)
                ? Optional.of(new AmazonLinks(marketplace))
                : Optional.<AmazonLinks>empty();
        model.values.put("orderId", order.id().value());
        model.values.put("brand", seller.brand());
        details.buyer().name().flatMap(BuyerName::of).ifPresent(name -> model.values.put("buyerName", name));
        order.shippedAt().ifPresent(instant -> model.values.put("shippedAt", instant));
        order.delivery().map(Delivery::at).ifPresent(instant -> model.values.put("deliveredAt", instant));
        model.values.put("askForReview", askForReview);
        links.ifPresent(shop -> model.values.put("feedbackLink", shop.feedback(order.id())));
        model.values.put("productCount", products.size());
        model.values.put("products", products.stream().map(product -> model.product(product, links)).toList());
        seller.logo().ifPresent(model::putLogo);
        return new Model(model.values, locale, details.salesChannel().zone());
    }

    private Map<String, Object> product(OrderedProduct product, Optional<AmazonLinks> links) {
        var entry = new HashMap<String, Object>();
        product.name().ifPresent(name -> entry.put("name", name));
        entry.put("quantity", product.quantity());
        links.ifPresent(shop -> entry.put("reviewLink", shop.review(product.item().asin())));
        entry.put("documents", product.documents().stream().map(this::document).toList());
        entry.put("care", product.care().stream().map(tip -> Map.of("tip", tip)).toList());
        return entry;
    }

    private Map<String, Object> document(ProductDocument document) {
        return Map.of("title", document.titles().in(locale).orElseThrow(), "link", document.link());
    }

    private void putLogo(Logo logo) {
        values.put("logo", true);
        values.put("logoLink", logo.link());
        values.put("logoAlt", logo.alt());
        values.put("logoWidth", logo.width());
        values.put("logoHeight", logo.height());
    }
}
