package io.afterorder.aws.dynamodb;

import io.afterorder.domain.order.Order;

/** An order has more events than DynamoDB keeps in one item. */
public final class OrderTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    OrderTooLarge(Order order, Throwable cause) {
        super("order " + order.id() + " has " + order.timeline().events().size()
                + " events, more than fit into the 400 KB of a DynamoDB item; look for a feed that tells the same"
                + " event again and again under new ids", cause);
    }
}
