package io.afterorder.orderevents;

import io.afterorder.domain.buyer.ConsentEvent;
import io.afterorder.domain.buyer.SendCall;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.sellingpartner.OrderChangeNotification;

/** What an arrival turned out to be. */
sealed interface Reading {
    /** Afterorder's own event. */
    record Own(OrderEvent event) implements Reading {}

    /** A customer's word on advertising. */
    record Consent(ConsentEvent word) implements Reading {}

    /** A seller's call for a send. */
    record Call(SendCall call) implements Reading {}

    /** Amazon's notification, which says that the order must be read again. */
    record Changed(OrderChangeNotification notification) implements Reading {}

    record NotUnderstood(String where, String what) implements Reading {}
}
