package io.afterorder.messages.render;

import io.afterorder.domain.campaign.EnclosedFile;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.PostalAddress;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.messages.seller.Logo;
import io.afterorder.messages.seller.ProductDocument;
import io.afterorder.messages.seller.SellerProfile;
import io.afterorder.messages.seller.Terms;
import io.afterorder.messages.template.Model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gathers what a template may say of an order: see {@link io.afterorder.messages.template.Vocabulary}. */
final class MessageModel {
    private final Order order;
    private final OrderDetails details;
    private final List<OrderedProduct> products;
    private final AttachedPapers papers;
    private final SellerProfile seller;
    private final Addressee addressee;
    private final Locale locale;
    private final Values values = new Values();

    MessageModel(Order order, OrderDetails details, List<OrderedProduct> products, AttachedPapers papers,
            SellerProfile seller, Addressee addressee, Locale locale) {
        this.order = order;
        this.details = details;
        this.products = products;
        this.papers = papers;
        this.seller = seller;
        this.addressee = addressee;
        this.locale = locale;
    }

    /** @param askForReview whether the message is to ask for a review */
    Model asking(boolean askForReview) {
        values.put("askForReview", askForReview);
        put();
        return new Model(values.map(), locale, details.salesChannel().zone());
    }

    private void put() {
        values.put("orderId", order.id().value()).put("brand", seller.brand())
                .put("postalAddress", seller.postalAddress())
                .put("buyerName", details.buyer().name().flatMap(BuyerName::of));
        values.put("shippingAddress", lines(details.buyer().shippingAddress())).put("billingAddress",
                lines(details.buyer().billingAddress())).putMoney("total", details.value())
                .putMoney("shippingCost", details.shippingCost());
        values.put("attachments", files(papers.files().keySet().stream().map(EnclosedFile::name).toList()));
        seller.logo().ifPresent(this::putLogo);
        putTerms(seller.terms());
        ParcelValues.putInto(values, order, details, seller.terms());
        ProblemValues.putInto(values, order);
        BuyerValues.putInto(values, addressee.history());
        switch (details.salesChannel()) {
            case SalesChannel.Amazon(var marketplace) -> putAmazon(new AmazonLinks(marketplace));
            case SalesChannel.OwnShop shop -> {
                putProducts(Optional.empty());
                ShopValues.putInto(values, shop, order, products, seller, addressee, locale);
            }
        }
    }

    private void putAmazon(AmazonLinks links) {
        putProducts(Optional.of(links));
        values.put("feedbackLink", links.feedback(order.id())).put("orderLink", links.order(order.id()))
                .put("returnLink", links.returns(order.id())).put("invoiceLink", links.invoice(order.id()));
    }

    private void putProducts(Optional<AmazonLinks> links) {
        values.put("productCount", products.size()).put("products",
                products.stream().map(product -> product(product, links)).toList());
    }

    private Map<String, Object> product(OrderedProduct product, Optional<AmazonLinks> links) {
        return new Values().put("name", product.name()).put("quantity", product.quantity())
                .put("personalisation", product.personalisation())
                .putMoney("price", product.item().price()).putMoney("sum", product.sum())
                .put("reviewLink", links.map(shop -> shop.review(product.item().asin())))
                .put("documents", product.documents().stream().map(this::document).toList())
                .put("attached", files(papers.namesFor(product)))
                .put("care", product.care().stream().map(tip -> Map.of("tip", tip)).toList())
                .put("setup", product.setup().stream().map(step -> Map.of("step", step)).toList()).map();
    }

    private static List<Map<String, String>> files(List<String> names) {
        return names.stream().map(name -> Map.of("file", name)).toList();
    }

    private Map<String, Object> document(ProductDocument document) {
        return Map.of("title", document.titles().in(locale).orElseThrow(), "link", document.link());
    }

    private static List<Map<String, String>> lines(Optional<PostalAddress> address) {
        return address.map(PostalAddress::lines).orElse(List.of()).stream().map(line -> Map.of("line", line)).toList();
    }

    private void putTerms(Terms terms) {
        values.put("returnDays", terms.returnDays()).put("refundDays", terms.refundDays())
                .put("returnCarrier", terms.returnCarrier()).put("replyHours", terms.replyHours())
                .put("updateDays", terms.updateDays()).put("warrantyYears", terms.warrantyYears());
    }

    private void putLogo(Logo logo) {
        values.put("logo", true).put("logoLink", logo.link()).put("logoAlt", logo.alt()).put("logoWidth", logo.width())
                .put("logoHeight", logo.height());
    }
}
