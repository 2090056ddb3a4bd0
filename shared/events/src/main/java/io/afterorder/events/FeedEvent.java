package io.afterorder.events;

import io.afterorder.domain.buyer.ConsentEvent;
import io.afterorder.domain.buyer.SendCall;
import io.afterorder.domain.order.OrderEvent;

/** What a feed tells: something that happened to an order, a customer's word on advertising, or a seller's call for some. */
public sealed interface FeedEvent {
    record OfOrder(OrderEvent event) implements FeedEvent {}

    record OfCustomer(ConsentEvent word) implements FeedEvent {}

    record OfSeller(SendCall call) implements FeedEvent {}
}
