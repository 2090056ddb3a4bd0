package io.afterorder.domain.order;

import io.afterorder.domain.OrderId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrderProperties {
    @Property
    void events_give_the_same_order_whatever_the_order_of_their_arrival(@ForAll("events") List<OrderEvent> events,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);

        assertThat(orderOf(shuffled)).isEqualTo(orderOf(events));
    }

    @Property
    void events_give_the_same_order_however_often_they_arrive(@ForAll("events") List<OrderEvent> events,
            @ForAll Random random) {
        var repeated = new ArrayList<>(events);
        repeated.addAll(events);
        Collections.shuffle(repeated, random);
        repeated.addAll(events);

        assertThat(orderOf(repeated)).isEqualTo(orderOf(events));
    }

    @Property
    void an_event_that_changes_nothing_gives_the_very_same_order(@ForAll("events") List<OrderEvent> events) {
        var order = orderOf(events);

        assertThat(events).allSatisfy(event -> assertThat(order.apply(event)).isSameAs(order));
    }

    @Property
    void one_confirmation_is_kept_and_every_other_event(@ForAll("events") List<OrderEvent> events) {
        var confirmations = events.stream().filter(OrderEvent.Confirmed.class::isInstance).count();

        assertThat(orderOf(events).timeline().events()).hasSize((int) (events.size() - Math.max(0, confirmations - 1)));
    }

    @Property
    void personal_data_outlives_the_last_report_of_delivery_by_thirty_days(@ForAll("events") List<OrderEvent> events) {
        var order = orderOf(events);

        order.timeline().all(OrderEvent.Delivered.class).forEach(delivered -> assertThat(order.personalDataExpiry())
                .isAfterOrEqualTo(delivered.occurredAt().plus(Order.PERSONAL_DATA_KEPT)));
    }

    @Example
    void an_event_of_another_order_is_refused() {
        var event = new OrderEvent.ReturnReceived(new OrderEvent.Header("1", new OrderId("shop-17"), AnyEvents.START));

        assertThatThrownBy(() -> Order.unknown(AnyEvents.ORDER).apply(event))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shop-17").hasMessageContaining(AnyEvents.ORDER.value());
    }

    @Provide
    Arbitrary<List<OrderEvent>> events() {
        return AnyEvents.lists();
    }

    private static Order orderOf(List<OrderEvent> events) {
        var order = Order.unknown(AnyEvents.ORDER);
        for (var event : events) {
            order = order.apply(event);
        }
        return order;
    }
}
