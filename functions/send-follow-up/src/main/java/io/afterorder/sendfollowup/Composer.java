package io.afterorder.sendfollowup;

import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.order.Order;
import io.afterorder.messages.render.Addressee;

/** Writes the message of a touch for an order, and has it checked. */
interface Composer {
    Composition compose(Touch touch, Order order, Addressee addressee, boolean asksForReview);
}
