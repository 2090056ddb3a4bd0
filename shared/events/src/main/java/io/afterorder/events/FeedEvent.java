package io.afterorder.events;

import io.afterorder.domain.buyer.ConsentEvent;
import io.afterorder.domain.order.OrderEvent;

/** What a feed tells: something that happened to an order, or a customer's word on advertising. */
public sealed interface FeedEvent {
    record OfOrder(OrderEvent event) implements FeedEvent {}

    record OfCustomer(ConsentEvent word) implements FeedEvent {}
}
