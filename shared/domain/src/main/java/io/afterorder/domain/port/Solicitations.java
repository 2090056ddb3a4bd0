package io.afterorder.domain.port;

import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;

/** Amazon's own request for a product review and seller feedback, in Amazon's words and the buyer's language. */
public interface Solicitations {
    /** Asks once, without a retry of its own. */
    Handover request(OrderId orderId, Marketplace marketplace);
}
