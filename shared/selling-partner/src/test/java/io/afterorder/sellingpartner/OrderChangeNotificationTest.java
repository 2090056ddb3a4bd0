package io.afterorder.sellingpartner;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.order.DeliveryWindow;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.events.EventNotUnderstood;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrderChangeNotificationTest {
    private final ObjectNode json = Fixture.notification();

    @Test
    void a_notification_is_read_as_it_is() {
        var read = OrderChangeNotification.read(json);

        assertThat(OrderChangeNotification.recognises(json)).isTrue();
        assertThat(read.notificationId()).isEqualTo("notification-1");
        assertThat(read.orderId()).isEqualTo(new OrderId("303-5550001-5550001"));
        assertThat(read.marketplace()).contains(Marketplace.DE);
        assertThat(read.status()).contains("Shipped");
        assertThat(read.changeType()).contains("OrderStatusChange");
        assertThat(read.changeReason()).contains("Order shipped");
        assertThat(read.changedAt()).contains(Instant.parse("2026-11-03T16:00:00Z"));
        assertThat(read.fulfilment()).contains(Fulfilment.MERCHANT);
        assertThat(read.easyShipStatus()).isEmpty();
        assertThat(read.buyerRequestedCancel()).isFalse();
        assertThat(read.deliveryWindow()).contains(new DeliveryWindow(Instant.parse("2026-11-04T08:00:00Z"),
                Instant.parse("2026-11-06T21:00:00Z")));
    }

    @Test
    void a_buyers_wish_to_cancel_shows_on_an_item() {
        ((ObjectNode) Fixture.summary(json).at("/OrderItems/0")).put("IsBuyerRequestedCancel", true);

        assertThat(OrderChangeNotification.read(json).buyerRequestedCancel()).isTrue();
    }

    @Test
    void everything_but_the_order_may_be_null_or_missing() {
        var change = (ObjectNode) json.at("/Payload/OrderChangeNotification");
        change.retain("AmazonOrderId", "Summary", "OrderChangeTrigger");
        change.putNull("Summary");
        change.putObject("OrderChangeTrigger").putNull("TimeOfOrderChange").putNull("ChangeReason");
        json.retain("NotificationType", "Payload");

        var read = OrderChangeNotification.read(json);

        assertThat(read.notificationId()).isEqualTo("ORDER_CHANGE:303-5550001-5550001::");
        assertThat(read.marketplace()).isEmpty();
        assertThat(read.status()).isEmpty();
        assertThat(read.changedAt()).isEmpty();
        assertThat(read.deliveryWindow()).isEmpty();
    }

    @Test
    void without_a_time_of_change_the_time_of_publication_stands_in() {
        ((ObjectNode) json.at("/Payload/OrderChangeNotification/OrderChangeTrigger")).putNull("TimeOfOrderChange");

        assertThat(OrderChangeNotification.read(json).changedAt()).contains(Instant.parse("2026-11-03T16:00:09.120Z"));
    }

    @Test
    void one_end_of_a_delivery_window_is_both() {
        Fixture.summary(json).remove(List.of("EarliestDeliveryDate"));

        var latest = Instant.parse("2026-11-06T21:00:00Z");
        assertThat(OrderChangeNotification.read(json).deliveryWindow()).contains(new DeliveryWindow(latest, latest));
    }

    @Test
    void an_unknown_marketplace_is_named() {
        Fixture.summary(json).put("MarketplaceId", "A39IBJ37TRP1C6");

        assertThatThrownBy(() -> OrderChangeNotification.read(json)).isInstanceOf(EventNotUnderstood.class)
                .hasMessageStartingWith("$.Payload.OrderChangeNotification.Summary.MarketplaceId: "
                        + "the marketplace \"A39IBJ37TRP1C6\" is not supported; supported are ATVPDKIKX0DER (US), ");
    }

    @Test
    void a_notification_without_an_order_is_an_error() {
        ((ObjectNode) json.at("/Payload/OrderChangeNotification")).putNull("AmazonOrderId");

        assertThatThrownBy(() -> OrderChangeNotification.read(json)).isInstanceOf(EventNotUnderstood.class)
                .hasMessageStartingWith("$.Payload.OrderChangeNotification.AmazonOrderId: the order's id is missing");
    }

    @Test
    void another_type_is_named_with_what_to_do() {
        json.put("NotificationType", "FBA_OUTBOUND_SHIPMENT_STATUS");

        assertThatThrownBy(() -> OrderChangeNotification.read(json)).isInstanceOf(EventNotUnderstood.class).hasMessage(
                "$.NotificationType: notifications of the type \"FBA_OUTBOUND_SHIPMENT_STATUS\" are not understood; "
                        + "subscribe this queue to ORDER_CHANGE alone");
    }

    @Test
    void camel_case_notifications_are_recognised_and_an_event_of_ones_own_is_not() {
        var other = Fixture.JSON.createObjectNode().put("notificationType", "FULFILLMENT_ORDER_STATUS");

        assertThat(OrderChangeNotification.recognises(other)).isTrue();
        assertThat(OrderChangeNotification.recognises(Fixture.JSON.createObjectNode().put("eventId", "1"))).isFalse();
        assertThatThrownBy(() -> OrderChangeNotification.read(other)).hasMessageStartingWith("$.notificationType: ");
    }
}
