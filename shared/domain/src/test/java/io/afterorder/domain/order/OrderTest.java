package io.afterorder.domain.order;

import io.afterorder.domain.order.OrderEvent.Header;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import static io.afterorder.domain.order.AnyEvents.ORDER;
import static io.afterorder.domain.order.AnyEvents.START;
import static io.afterorder.domain.order.AnyEvents.confirmed;
import static org.assertj.core.api.Assertions.assertThat;

class OrderTest {
    private static final Instant WINDOW_ENDS = START.plus(Duration.ofDays(4));

    @Nested
    class WhenItArrived {
        @Test
        void is_unknown_while_the_parcel_has_not_left() {
            assertThat(order(confirmed(header("c", START), true)).delivery()).isEmpty();
        }

        @Test
        void is_estimated_at_the_end_of_the_window_once_the_parcel_has_left() {
            assertThat(order(confirmed(header("c", START), true), shipped(1)).delivery())
                    .contains(new Delivery.Estimated(WINDOW_ENDS));
        }

        @Test
        void is_never_estimated_before_the_parcel_left() {
            assertThat(order(confirmed(header("c", START), true), shipped(9)).delivery())
                    .contains(new Delivery.Estimated(START.plus(Duration.ofDays(9))));
        }

        @Test
        void follows_the_latest_estimate() {
            var later = new DeliveryWindow(START.plus(Duration.ofDays(6)), START.plus(Duration.ofDays(8)));
            var order = order(confirmed(header("c", START), true), shipped(1),
                    new OrderEvent.DeliveryEstimateChanged(header("d", START.plus(Duration.ofDays(2))), later,
                            Optional.empty()));

            assertThat(order.delivery()).contains(new Delivery.Estimated(later.latest()));
        }

        @Test
        void is_what_was_reported_even_before_anything_else_is_known() {
            assertThat(order(delivered(3)).delivery()).contains(new Delivery.Reported(START.plus(Duration.ofDays(3))));
        }

        @Test
        void is_complete_with_the_last_parcel() {
            assertThat(order(delivered(5), delivered(3)).delivery())
                    .contains(new Delivery.Reported(START.plus(Duration.ofDays(5))));
        }
    }

    @Test
    void of_two_readings_of_one_event_the_earlier_counts_whichever_comes_first() {
        var early = new OrderEvent.Delivered(header("parcel-1", START.plusSeconds(10)), Optional.empty());
        var late = new OrderEvent.Delivered(header("parcel-1", START.plusSeconds(20)), Optional.empty());

        assertThat(order(early, late)).isEqualTo(order(late, early)).isEqualTo(order(early));
    }

    @Test
    void the_last_word_on_messages_counts() {
        var out = new OrderEvent.BuyerOptedOut(header("out", START.plusSeconds(10)));
        var in = new OrderEvent.BuyerOptedIn(header("in", START.plusSeconds(20)));

        assertThat(order(in, out).isOptedOut()).isFalse();
        assertThat(order(out).isOptedOut()).isTrue();
    }

    @Test
    void what_identifies_the_buyer_expires_thirty_days_after_shipment_where_delivery_is_unknown() {
        assertThat(order(shipped(2)).personalDataExpiry()).isEqualTo(START.plus(Duration.ofDays(32)));
    }

    @Test
    void neither_the_buyer_nor_the_address_shows_in_a_log() {
        assertThat(order(confirmed(header("c", START), true)).toString()).doesNotContain("Ida")
                .doesNotContain("q7x2k9m4p1z8");
    }

    private static Order order(OrderEvent... events) {
        var order = Order.unknown(ORDER);
        for (var event : events) {
            order = order.apply(event);
        }
        return order;
    }

    private static OrderEvent shipped(int day) {
        return new OrderEvent.Shipped(header("shipped-" + day, START.plus(Duration.ofDays(day))),
                new Shipment(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static OrderEvent delivered(int day) {
        return new OrderEvent.Delivered(header("delivered-" + day, START.plus(Duration.ofDays(day))), Optional.empty());
    }

    private static Header header(String id, Instant at) {
        return new Header(id, ORDER, at);
    }
}
