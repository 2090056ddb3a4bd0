package io.afterorder.messages.render;

import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;

import java.util.Optional;

/**
 * Pages of Amazon's shops that a message may lead to. The forms are those to which a buyer's own order pages link ("Write a
 * product review", "Leave seller feedback", "View order details", "Return or replace items", "View or print invoice"; seen
 * on amazon.com, amazon.co.uk, amazon.de, amazon.ca and amazon.co.jp, 2026-11). A buyer who is not signed in is asked to
 * sign in first.
 */
record AmazonLinks(Marketplace marketplace) {
    /** Where a bought product is reviewed; without an ASIN, where a buyer chooses among all that was bought. */
    String review(Optional<String> asin) {
        return page("/review/review-your-purchases/" + asin.map(id -> "?asin=" + id).orElse(""));
    }

    /** Where the seller of an order is rated. */
    String feedback(OrderId order) {
        return page("/hz/feedback?orderID=" + order.value());
    }

    String order(OrderId order) {
        return page("/gp/your-account/order-details?orderID=" + order.value());
    }

    /** Where a return is asked for and its label printed. */
    String returns(OrderId order) {
        return page("/spr/returns/cart?orderId=" + order.value());
    }

    String invoice(OrderId order) {
        return page("/gp/css/summary/print.html?orderID=" + order.value());
    }

    private String page(String path) {
        return "https://www." + marketplace.domain() + path;
    }
}
