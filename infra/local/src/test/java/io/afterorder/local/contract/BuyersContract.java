package io.afterorder.local.contract;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.buyer.Purchase;
import io.afterorder.domain.followup.State.Planned;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Cancelled;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.OrderEvent.Money;
import io.afterorder.domain.port.Orders.Saved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static io.afterorder.local.contract.Samples.NOW;
import static io.afterorder.local.contract.Samples.ORDERED;
import static io.afterorder.local.contract.Samples.alias;
import static io.afterorder.local.contract.Samples.change;
import static io.afterorder.local.contract.Samples.confirmed;
import static io.afterorder.local.contract.Samples.followUp;
import static io.afterorder.local.contract.Samples.optedIn;
import static io.afterorder.local.contract.Samples.orderId;
import static org.assertj.core.api.Assertions.assertThat;

/** What {@link io.afterorder.domain.port.Orders} promises of a buyer's history. */
abstract class BuyersContract extends OnOrdersTable {
    private String buyer = alias();

    @BeforeEach
    void anotherBuyer() {
        buyer = alias();
    }

    @Test
    void of_a_buyer_who_never_ordered_nothing_is_kept() {
        assertThat(orders().buyer(buyer, NOW).purchases()).isEmpty();
    }

    @Test
    void each_order_is_kept_once_without_what_identifies_the_buyer() {
        var first = save(orderId());
        var second = save(orderId());

        assertThat(orders().buyer(buyer, NOW).purchases()).containsExactlyInAnyOrder(
                new Purchase(first, ORDERED, true, Optional.empty(), Set.of("LAMP-1")),
                new Purchase(second, ORDERED, true, Optional.empty(), Set.of("LAMP-1")));
        assertThat(items("BUYER#" + buyer).toString()).doesNotContain("Ada").doesNotContain("@");
    }

    @Test
    void later_events_copies_and_lost_answers_count_no_order_twice() {
        var id = save(orderId());
        var late = change(load(id), Optional.of(buyer), List.of(), optedIn(id, NOW));
        orders().save(late);
        orders().save(late);
        save(id);

        assertThat(orders().buyer(buyer, NOW).purchases()).hasSize(1);
    }

    @Test
    void a_save_that_is_outrun_keeps_nothing() {
        var id = orderId();
        var before = load(id);
        saved(id, Optional.empty(), List.of());

        assertThat(orders().save(change(before, Optional.of(buyer), List.of(), confirmed(id))))
                .isInstanceOf(Saved.Outrun.class);
        assertThat(orders().buyer(buyer, NOW).purchases()).isEmpty();
    }

    @Test
    void a_cancelled_order_does_not_count_whichever_came_first() {
        var cancelledLater = save(orderId());
        saved(cancelledLater, Optional.of(buyer), List.of(), cancelled(cancelledLater));
        var cancelledFirst = orderId();
        saved(cancelledFirst, Optional.empty(), List.of(), cancelled(cancelledFirst));
        save(cancelledFirst);

        assertThat(orders().buyer(buyer, NOW).purchases()).hasSize(2).noneMatch(Purchase::counts);
    }

    @Test
    void an_order_that_turns_out_to_be_anothers_counts_for_the_other_alone() {
        var id = save(orderId());
        var other = alias();
        saved(id, Optional.of(other), List.of(), optedIn(id, NOW));

        assertThat(orders().buyer(buyer, NOW).purchases()).noneMatch(Purchase::counts);
        assertThat(items("BUYER#" + buyer).toString()).doesNotContain(id.value());
        assertThat(orders().buyer(other, NOW).purchases()).singleElement().matches(Purchase::counts);
    }

    @Test
    void what_an_order_was_worth_is_kept_to_the_cent() {
        var id = orderId();
        saved(id, Optional.of(buyer), List.of(),
                Samples.worth(confirmed(id), new Money(new BigDecimal("12.50"), "EUR")));

        assertThat(orders().buyer(buyer, NOW).purchases()).singleElement()
                .satisfies(
                        purchase -> assertThat(purchase.value()).contains(new Money(new BigDecimal("12.50"), "EUR")));
    }

    @Test
    void it_outlives_the_order_and_is_gone_in_its_own_time() {
        var id = save(orderId());
        deleteOrderItem(id);
        var end = ORDERED.plus(Purchase.KEPT);

        assertThat(orders().buyer(buyer, end.minus(Duration.ofMinutes(1))).purchases()).hasSize(1);
        assertThat(orders().buyer(buyer, end).purchases()).isEmpty();
    }

    @Test
    void an_order_and_its_buyer_are_loaded_in_one_call() {
        assumePartitionsAreReadTogether();
        save(orderId());
        var id = orderId();
        var record = saved(id, Optional.of(buyer), List.of(followUp(id, new Planned())), confirmed(id));

        assertThat(calls.during(() -> {
            var both = orders().load(id, buyer, NOW);
            assertThat(both.order()).isEqualTo(record.order());
            assertThat(both.version()).isEqualTo(record.version());
            assertThat(both.arrivals()).isEqualTo(record.arrivals());
            assertThat(both.followUps()).isEqualTo(record.followUps());
            assertThat(both.buyer().orElseThrow().purchases()).hasSize(2);
        })).containsExactly("ExecuteStatement");
        assertThat(calls.during(() -> orders().buyer(buyer, NOW))).containsExactly("Query");
    }

    @Test
    void an_order_that_is_not_there_comes_with_its_buyer_too() {
        assumePartitionsAreReadTogether();
        save(orderId());

        var record = orders().load(orderId(), buyer, NOW);

        assertThat(record.order()).isEqualTo(Order.unknown(record.order().id()));
        assertThat(record.buyer().orElseThrow().purchases()).hasSize(1);
    }

    private OrderId save(OrderId id) {
        saved(id, Optional.of(buyer), List.of(), confirmed(id));
        return id;
    }

    private static OrderEvent cancelled(OrderId id) {
        return new Cancelled(new Header("cancelled", id, NOW), Optional.empty());
    }
}
