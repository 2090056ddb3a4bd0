package io.afterorder.messages.render;

import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;

import java.util.Optional;

/**
 * Pages of Amazon's shops that a message may lead to. The forms are those to which a buyer's own order pages link ("Write a
 * product review", "Leave seller feedback"; seen on amazon.com, amazon.co.jp and amazon.com.br, 2026-11). A buyer who is not
 * signed in is asked to sign in first.
 */
final class AmazonLinks {
    private final String shop;

    AmazonLinks(Marketplace marketplace) {
        this.shop = "https://www." + marketplace.domain();
    }

    /** Where a bought product is reviewed; without an ASIN, where a buyer chooses among all that was bought. */
    String review(Optional<String> asin) {
        return shop + "/review/review-your-purchases/" + asin.map(id -> "?asin=" + id).orElse("");
    }

    /** Where the seller of an order is rated. */
    String feedback(OrderId order) {
        return shop + "/hz/feedback?orderID=" + order.value();
    }
}
