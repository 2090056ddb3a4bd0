package io.afterorder.sellingpartner;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.order.Buyer;
import io.afterorder.domain.order.DeliveryWindow;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Cancelled;
import io.afterorder.domain.order.OrderEvent.Confirmed;
import io.afterorder.domain.order.OrderEvent.Money;
import io.afterorder.domain.order.OrderEvent.Shipped;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.domain.order.Shipment;
import io.afterorder.events.EventNotUnderstood;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AmazonOrderEventsTest {
    private final ObjectNode order = Fixture.order();
    private final ObjectNode notification = Fixture.notification();

    @Test
    void an_order_is_confirmed_with_all_that_it_says() {
        var confirmed = only(Confirmed.class);

        assertThat(confirmed.header().eventId()).isEqualTo("amazon:confirmed:2026-11-05T12:30:00.000Z");
        assertThat(confirmed.occurredAt()).isEqualTo(Instant.parse("2026-11-02T08:59:00Z"));
        assertThat(confirmed.details()).isEqualTo(new OrderDetails(new SalesChannel.Amazon(Marketplace.DE),
                Fulfilment.MERCHANT, Instant.parse("2026-11-02T08:59:00Z"),
                List.of(new Item("LAMP-1", Optional.of("B000000001"), "Desk lamp", 2),
                        new Item("BULB-1", Optional.of("B000000002"), "BULB-1", 1)),
                Optional.of(new DeliveryWindow(Instant.parse("2026-11-04T08:00:00Z"),
                        Instant.parse("2026-11-06T21:00:00Z"))),
                new Buyer(Optional.of("Erika Mustermann"),
                        Optional.of(new EmailAddress("x1y2z3@marketplace.amazon.de")), Optional.empty())));
    }

    @Test
    void prices_and_the_total_are_read_where_amazon_tells_them_and_left_open_where_it_tells_nonsense() {
        var product = (ObjectNode) order.withArray("orderItems").get(0).get("product");
        product.withObject("/price/unitPrice").put("amount", "19.95").put("currencyCode", "EUR");
        order.withObject("/proceeds/grandTotal").put("amount", "49.90").put("currencyCode", "EUR");
        var details = only(Confirmed.class).details();

        assertThat(details.items().getFirst().price()).contains(new Money(new BigDecimal("19.95"), "EUR"));
        assertThat(details.value()).contains(new Money(new BigDecimal("49.90"), "EUR"));

        product.withObject("/price/unitPrice").put("amount", "-1");
        order.withObject("/proceeds/grandTotal").put("currencyCode", "Euro");

        assertThat(only(Confirmed.class).details().items().getFirst().price()).isEmpty();
        assertThat(only(Confirmed.class).details().value()).isEmpty();
    }

    @Test
    void a_response_is_read_as_the_order_in_it() {
        assertThat(AmazonOrderEvents.of(Fixture.response())).isEqualTo(AmazonOrderEvents.of(order));
    }

    @Test
    void reading_again_gives_the_same_events() {
        var first = events();

        assertThat(events()).isEqualTo(first);
    }

    @Test
    void a_later_reading_supersedes_an_earlier_one_and_moves_nothing() {
        var first = only(Confirmed.class);
        order.put("lastUpdatedTime", "2026-11-05T12:30:00.5Z");
        var second = only(Confirmed.class);

        assertThat(OrderEvent.BY_TIME.compare(first, second)).isNegative();
        assertThat(second.occurredAt()).isEqualTo(first.occurredAt());
    }

    @Test
    void each_package_that_has_left_is_shipped_and_one_that_waits_is_not() {
        var shipped = only(Shipped.class);

        assertThat(shipped.header().eventId()).isEqualTo("amazon:shipped:1");
        assertThat(shipped.occurredAt()).isEqualTo(Instant.parse("2026-11-03T16:00:00Z"));
        assertThat(shipped.shipment()).isEqualTo(
                new Shipment(Optional.of("DHL"), Optional.of("00340434161094042557"), Optional.empty()));
    }

    @Test
    void a_shipped_order_without_packages_left_when_the_notification_says() {
        order.remove("packages");

        var shipped = only(Shipped.class);
        assertThat(shipped.header().eventId()).isEqualTo("amazon:shipped");
        assertThat(shipped.occurredAt()).isEqualTo(Instant.parse("2026-11-03T16:00:00Z"));
    }

    @Test
    void without_a_notification_it_left_by_the_last_update() {
        order.remove("packages");

        assertThat(AmazonOrderEvents.of(order)).filteredOn(Shipped.class::isInstance).singleElement()
                .extracting(OrderEvent::occurredAt).isEqualTo(Instant.parse("2026-11-05T12:30:00Z"));
    }

    @Test
    void an_unshipped_order_is_only_confirmed() {
        order.remove("packages");
        ((ObjectNode) order.get("fulfillment")).put("fulfillmentStatus", "UNSHIPPED");

        assertThat(AmazonOrderEvents.of(order)).singleElement().isInstanceOf(Confirmed.class);
    }

    @Test
    void a_pending_order_is_no_sale_yet() {
        order.remove("packages");
        ((ObjectNode) order.get("fulfillment")).put("fulfillmentStatus", "PENDING");

        assertThat(AmazonOrderEvents.of(order)).isEmpty();
    }

    @Test
    void a_cancelled_order_says_why() {
        order.remove("packages");
        ((ObjectNode) order.get("fulfillment")).put("fulfillmentStatus", "CANCELLED");
        ((ObjectNode) order.at("/orderItems/0")).putObject("cancellation").putObject("cancellationExecution")
                .put("cancelReason", "Ordered twice");

        var cancelled = only(Cancelled.class);
        assertThat(cancelled.header().eventId()).isEqualTo("amazon:cancelled");
        assertThat(cancelled.occurredAt()).isEqualTo(Instant.parse("2026-11-05T12:30:00Z"));
        assertThat(cancelled.cause()).contains("Ordered twice");
    }

    @Test
    void a_notification_of_a_cancellation_is_enough() {
        Fixture.summary(notification).put("OrderStatus", "Canceled");
        order.remove(List.of("packages", "orderItems"));

        assertThat(events()).first().isInstanceOf(Cancelled.class).extracting(OrderEvent::occurredAt)
                .isEqualTo(Instant.parse("2026-11-03T16:00:00Z"));
    }

    @Test
    void an_item_that_was_taken_back_is_left_out_unless_all_were() {
        ((ObjectNode) order.at("/orderItems/0")).put("quantityOrdered", 0);
        assertThat(only(Confirmed.class).details().items()).extracting(Item::sku).containsExactly("BULB-1");

        ((ObjectNode) order.at("/orderItems/1")).put("quantityOrdered", 0);
        assertThat(only(Confirmed.class).details().items()).extracting(Item::quantity).containsExactly(1, 1);
    }

    @Test
    void an_address_that_is_no_relay_address_is_dropped() {
        for (var address : List.of("erika@example.org", "x@marketplace.amazon.de.example.org", "not an address")) {
            ((ObjectNode) order.get("buyer")).put("buyerEmail", address);

            assertThat(only(Confirmed.class).details().buyer().email()).isEmpty();
        }
    }

    @Test
    void an_order_without_buyer_fulfilment_and_window_takes_them_from_the_notification_where_it_can() {
        order.retain("orderId", "createdTime", "orderItems");

        var details = only(Confirmed.class).details();
        assertThat(details.buyer()).isEqualTo(Buyer.UNKNOWN);
        assertThat(details.fulfilment()).isEqualTo(Fulfilment.MERCHANT);
        assertThat(details.salesChannel()).isEqualTo(new SalesChannel.Amazon(Marketplace.DE));
        assertThat(details.deliveryWindow()).isPresent();
    }

    @Test
    void what_nothing_can_be_done_without_is_an_error_that_names_it() {
        order.putNull("orderItems");
        assertThatThrownBy(this::events).isInstanceOf(EventNotUnderstood.class)
                .hasMessageStartingWith("$.orderItems: the list of items is missing");

        assertThatThrownBy(() -> AmazonOrderEvents.of(Fixture.order().without(List.of("salesChannel"))))
                .hasMessageStartingWith("$.salesChannel.marketplaceId: the marketplace is missing");
        assertThatThrownBy(() -> AmazonOrderEvents.of(Fixture.JSON.createObjectNode()))
                .hasMessageStartingWith("$.createdTime: the time of the order is missing");
        assertThatThrownBy(() -> AmazonOrderEvents.of(Fixture.order().putNull("orderId")))
                .hasMessageStartingWith("$.orderId: the order's id is missing");
    }

    @Test
    void an_order_from_another_shop_is_an_error_with_the_way_out() {
        ((ObjectNode) order.get("salesChannel")).put("channelName", "NON_AMAZON");

        assertThatThrownBy(this::events).isInstanceOf(EventNotUnderstood.class).hasMessage(
                "$.salesChannel.channelName: the order was not placed on Amazon, but in \"NON_AMAZON\"; "
                        + "feed it as an event of Afterorder's own, with channel DIRECT");
    }

    @Test
    void another_orders_notification_is_an_error() {
        order.put("orderId", "303-5550001-5550002");

        assertThatThrownBy(this::events).isInstanceOf(EventNotUnderstood.class)
                .hasMessageContaining("the order is 303-5550001-5550002, the notification's 303-5550001-5550001");
    }

    private List<OrderEvent> events() {
        return AmazonOrderEvents.of(OrderChangeNotification.read(notification), order);
    }

    private <E extends OrderEvent> E only(Class<E> kind) {
        assertThat(events()).filteredOn(kind::isInstance).hasSize(1);
        return events().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }
}
