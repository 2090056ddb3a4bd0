package io.afterorder.messages.render;

import io.afterorder.domain.order.BuyerHistory;

/** What a message may say of the buyer's earlier orders. */
final class BuyerValues {
    private BuyerValues() {}

    static void putInto(Values values, BuyerHistory history) {
        if (history instanceof BuyerHistory.Known(var earlier, var segments)) {
            if (earlier > 0) {
                values.put("repeatBuyer", true).put("earlierOrders", earlier);
            }
            if (!segments.isEmpty()) {
                values.put("segment", segments);
            }
        }
    }
}
