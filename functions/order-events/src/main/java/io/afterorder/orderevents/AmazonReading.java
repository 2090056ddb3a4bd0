package io.afterorder.orderevents;

import io.afterorder.domain.order.OrderEvent;
import io.afterorder.sellingpartner.AmazonOrderEvents;
import io.afterorder.sellingpartner.AmazonOrders;
import io.afterorder.sellingpartner.AmazonOrders.Reading.Found;
import io.afterorder.sellingpartner.AmazonOrders.Reading.NotFound;
import io.afterorder.sellingpartner.AmazonOrders.Reading.Refused;
import io.afterorder.sellingpartner.AmazonOrders.Reading.Throttled;
import io.afterorder.sellingpartner.AmazonOrders.Reading.Unavailable;
import io.afterorder.sellingpartner.OrderChangeNotification;

import java.time.Duration;
import java.util.List;

/** Reads the order that a notification is about, and says what happened to it. */
final class AmazonReading {
    private static final String WHERE = "$.Payload.OrderChangeNotification.AmazonOrderId";

    private final AmazonOrders orders;

    AmazonReading(AmazonOrders orders) {
        this.orders = orders;
    }

    /**
     * @param patience how long it may wait where Amazon is busy
     * @throws TryAgain where the order cannot be read now
     * @throws io.afterorder.events.EventNotUnderstood where the order cannot be used
     */
    List<OrderEvent> events(OrderChangeNotification notification, Duration patience) {
        return switch (orders.read(notification.orderId(), patience)) {
            case Found(var order) -> AmazonOrderEvents.of(notification, order);
            case NotFound _ -> throw new TryAgain(WHERE, "Amazon's Orders API knows no order " + notification.orderId()
                    + "; check that the notification is of this seller account and region (parameter SellingPartnerRegion)");
            case Throttled(var wait) ->
                throw new TryAgain(WHERE, "Amazon's Orders API allows no more calls for " + wait.toSeconds() + " s");
            case Refused(var reason) -> throw new TryAgain(WHERE, reason.text());
            case Unavailable(var reason) -> throw new TryAgain(WHERE, reason.text());
        };
    }
}
