package io.afterorder.domain.buyer;

import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.campaign.Glob;
import io.afterorder.domain.order.Buyer;
import io.afterorder.domain.order.BuyerHistory;
import io.afterorder.domain.order.BuyerHistory.Known;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent.Cancelled;
import io.afterorder.domain.order.OrderEvent.Confirmed;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.OrderEvent.Money;
import io.afterorder.domain.order.SalesChannel;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class SegmentsTest {
    private static final Instant PLACED = Instant.parse("2026-03-02T10:00:00Z");
    private static final OrderId THIS = new OrderId("302-5000000-0000000");

    @Test
    void earlier_orders_are_those_placed_before_that_stand() {
        assertThat(known(purchase("1", -10), purchase("2", 1), cancelled(purchase("3", -5))).earlierOrders())
                .isEqualTo(1);
        assertThat(known().earlierOrders()).isZero();
    }

    @Test
    void the_order_itself_is_not_earlier_than_itself() {
        assertThat(known(new Purchase(THIS, PLACED.minusSeconds(1), true, Optional.empty(), Set.of())).earlierOrders())
                .isZero();
    }

    @Test
    void of_two_orders_at_the_same_instant_exactly_one_is_the_first() {
        var before = purchase("302-4000000-0000000", 0);
        var after = purchase("302-6000000-0000000", 0);

        assertThat(known(before).earlierOrders()).isEqualTo(1);
        assertThat(known(after).earlierOrders()).isZero();
    }

    @Test
    void frequency_counts_this_order_and_those_within_the_window() {
        var frequent = new Segment("frequent", 3, Optional.of(Duration.ofDays(365)), Optional.empty(),
                Optional.empty());

        assertThat(in(frequent, purchase("1", -10), purchase("2", -365))).isTrue();
        assertThat(in(frequent, purchase("1", -10), purchase("2", -366))).isFalse();
        assertThat(in(frequent, purchase("1", -10))).isFalse();
    }

    @Test
    void the_average_counts_orders_of_its_currency_alone() {
        var high = new Segment("high-value", 1, Optional.empty(), Optional.of(money("100", "EUR")), Optional.empty());

        assertThat(in(high, worth("1", "160", "EUR"))).as("the average of 160 and 40").isTrue();
        assertThat(in(high, worth("1", "159.99", "EUR"))).isFalse();
        assertThat(in(high, worth("1", "1000", "GBP"))).isFalse();
        assertThat(in(high, worth("1", "160", "EUR"), worth("2", "1", "GBP"))).isTrue();
    }

    @Test
    void a_preference_is_a_share_of_the_orders() {
        var prefers = new Segment("tea", 1, Optional.empty(), Optional.empty(),
                Optional.of(new Preference(List.of(new Glob("TEA-*")), 50)));

        assertThat(in(prefers, holding("1", "TEA-1"))).as("one of two").isTrue();
        assertThat(in(prefers, holding("1", "TEA-1"), holding("2", "LAMP-9"))).as("one of three").isFalse();
        assertThat(in(prefers)).isFalse();
    }

    @Test
    void a_cancelled_order_makes_nobody_a_repeat_buyer_and_counts_in_no_segment() {
        var twice = new Segment("twice", 2, Optional.empty(), Optional.empty(), Optional.empty());
        var cancelled = order().apply(new Cancelled(new Header("x", THIS, PLACED), Optional.empty()));
        var history = new Segments(List.of(twice)).historyOf(record(purchase("1", -10)), cancelled);

        assertThat(history).isEqualTo(new Known(1, Set.of()));
    }

    @Test
    void of_an_order_that_is_not_known_the_history_is_not_either() {
        assertThat(Segments.NONE.historyOf(record(), Order.unknown(THIS))).isEqualTo(BuyerHistory.UNKNOWN);
    }

    private static boolean in(Segment segment, Purchase... purchases) {
        return new Segments(List.of(segment))
                .historyOf(record(purchases), order()) instanceof Known(_, var segments)
                && segments.contains(segment.name());
    }

    private static Known known(Purchase... purchases) {
        return (Known) Segments.NONE.historyOf(record(purchases), order());
    }

    private static BuyerRecord record(Purchase... purchases) {
        return new BuyerRecord("alias", Arrays.asList(purchases), Consent.none());
    }

    private static Purchase cancelled(Purchase purchase) {
        return new Purchase(purchase.order(), purchase.at(), false, purchase.value(), purchase.skus());
    }

    private static Purchase purchase(String id, int days) {
        return new Purchase(new OrderId(id), PLACED.plus(Duration.ofDays(days)), true, Optional.empty(), Set.of());
    }

    private static Purchase worth(String id, String amount, String currency) {
        return new Purchase(new OrderId(id), PLACED.minusSeconds(60), true, Optional.of(money(amount, currency)),
                Set.of());
    }

    private static Purchase holding(String id, String sku) {
        return new Purchase(new OrderId(id), PLACED.minusSeconds(60), true, Optional.empty(), Set.of(sku));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /** Worth 40 EUR, of a lamp. */
    private static Order order() {
        var details = new OrderDetails(new SalesChannel.Amazon(Marketplace.DE), Fulfilment.MERCHANT, PLACED,
                List.of(new Item("LAMP-1", Optional.empty(), "Desk lamp", 1)), Optional.empty(), Buyer.UNKNOWN,
                Optional.of(money("40", "EUR")));
        return Order.unknown(THIS).apply(new Confirmed(new Header("1", THIS, PLACED), details));
    }
}
