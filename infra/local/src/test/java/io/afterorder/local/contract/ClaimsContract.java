package io.afterorder.local.contract;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.port.Claim;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders.ClaimResult;
import io.afterorder.domain.port.Orders.ClaimResult.AccountRestricted;
import io.afterorder.domain.port.Orders.ClaimResult.DayFull;
import io.afterorder.domain.port.Orders.ClaimResult.OptedOut;
import io.afterorder.domain.port.Orders.ClaimResult.Outrun;
import io.afterorder.domain.port.Orders.ClaimResult.Taken;
import io.afterorder.domain.rule.DailyVolumeRule;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import static io.afterorder.local.contract.Samples.NOW;
import static io.afterorder.local.contract.Samples.ORDERED;
import static io.afterorder.local.contract.Samples.alias;
import static io.afterorder.local.contract.Samples.confirmed;
import static io.afterorder.local.contract.Samples.followUp;
import static io.afterorder.local.contract.Samples.optedIn;
import static io.afterorder.local.contract.Samples.optedOut;
import static io.afterorder.local.contract.Samples.orderId;
import static io.afterorder.local.contract.Samples.sending;
import static org.assertj.core.api.Assertions.assertThat;

/** What {@link io.afterorder.domain.port.Orders} promises of claims, and of the buyer's word that bars them. */
abstract class ClaimsContract extends OnOrdersTable {
    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final Optional<LocalDate> TODAY = Optional.of(DailyVolumeRule.day(NOW));

    private String buyer = alias();

    @BeforeEach
    void anotherBuyer() {
        buyer = alias();
    }

    @Test
    void a_claim_takes_one_call_and_leaves_the_follow_up_sending() {
        claim(scheduled(orderId()));
        var record = scheduled(orderId());

        assertThat(calls.during(() -> assertThat(claim(record)).isInstanceOf(Taken.class)))
                .containsExactly("TransactWriteItems");

        var after = load(record.order().id());
        assertThat(only(after.followUps())).isEqualTo(claimed(record));
        assertThat(after.version()).isEqualTo(record.version() + 1);
        assertThat(after.order()).isEqualTo(record.order());
    }

    @Test
    void of_many_who_claim_at_once_one_gets_it() throws Exception {
        Assumptions.assumeTrue(venue().isolatesTransactions(),
                "the endpoint is not said to isolate transactions; say so with -Dafterorder.aws.isolates=true");
        var record = scheduled(orderId());
        Callable<ClaimResult> claiming = () -> claim(record);

        try (var executor = Executors.newFixedThreadPool(8)) {
            var results = executor.invokeAll(Collections.nCopies(8, claiming)).stream()
                    .map(result -> result.resultNow())
                    .toList();

            assertThat(results).filteredOn(Taken.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(Outrun.class::isInstance).hasSize(7);
        }
    }

    @Test
    void a_claim_is_outrun_by_an_event_of_the_order() {
        var record = scheduled(orderId());
        saved(record.order().id(), record.buyerAlias(), List.of(), optedIn(record.order().id(), NOW));

        assertThat(claim(record)).isInstanceOf(Outrun.class);
        assertThat(only(load(record.order().id()).followUps()).state()).isEqualTo(new Scheduled());
    }

    @Test
    void a_claim_is_outrun_by_whoever_moved_the_follow_up() {
        var record = scheduled(orderId());
        var followUp = only(record.followUps());
        orders().replace(followUp, followUp.movedTo(followUp.due().plus(Duration.ofDays(1)), Samples.REASON));

        assertThat(claim(record)).isInstanceOf(Outrun.class);
    }

    @Test
    void a_lease_that_ended_is_claimed_anew_once() {
        var first = scheduled(orderId());
        claim(first);
        var stale = load(first.order().id());
        var sending = only(stale.followUps());
        var anew = new Claim(stale, sending, sending.in(sending(2)), true, true, TODAY);

        assertThat(orders().claim(anew)).isInstanceOf(Taken.class);
        assertThat(orders().claim(anew)).isInstanceOf(Outrun.class);
    }

    @Test
    void an_opt_out_on_one_order_bars_claims_on_the_buyers_other_orders() {
        var record = scheduled(orderId());
        tell(NOW, true);

        assertThat(claim(record)).isInstanceOf(OptedOut.class);
        assertThat(load(record.order().id())).isEqualTo(record);
        assertThat(orders().claim(new Claim(record, only(record.followUps()), claimed(record), false, true, TODAY)))
                .isInstanceOf(Taken.class);
    }

    @Test
    void an_opt_out_bars_nobody_else() {
        var other = orderId();
        var record = saved(other, Optional.of(alias()), List.of(followUp(other, new Scheduled())), confirmed(other));
        tell(NOW, true);

        assertThat(claim(record)).isInstanceOf(Taken.class);
    }

    @Test
    void the_buyers_latest_word_counts_whatever_the_order_of_arrival() {
        tell(NOW.plusSeconds(10), true);
        tell(NOW.plusSeconds(20), false);
        assertThat(claim(scheduled(orderId()))).isInstanceOf(Taken.class);

        var late = tell(NOW.plusSeconds(10), true);
        assertThat(late.order().isOptedOut()).as("the rest of the change is written").isTrue();
        assertThat(claim(scheduled(orderId()))).isInstanceOf(Taken.class);

        tell(NOW.plusSeconds(20).plusNanos(1), true);
        assertThat(claim(scheduled(orderId()))).isInstanceOf(OptedOut.class);
    }

    @Test
    void an_opt_out_counts_for_the_buyer_who_becomes_known_after_it() {
        var id = orderId();
        saved(id, Optional.empty(), List.of(), optedOut(id, ORDERED.plusSeconds(1)));
        saved(id, Optional.of(buyer), List.of(), confirmed(id));

        assertThat(claim(scheduled(orderId()))).isInstanceOf(OptedOut.class);
    }

    @Test
    void nothing_is_claimed_while_the_account_is_restricted() {
        var record = scheduled(orderId());
        restrictAccount(true);
        try {
            assertThat(claim(record)).isInstanceOf(AccountRestricted.class);
        } finally {
            restrictAccount(false);
        }
        assertThat(claim(record)).isInstanceOf(Taken.class);
    }

    @Test
    void a_claim_is_one_call_on_any_day() {
        var day = anotherDay();
        var first = scheduled(orderId());
        var second = scheduled(orderId());

        assertThat(calls.during(() -> assertThat(claimOn(day, first)).isInstanceOf(Taken.class)))
                .containsExactly("TransactWriteItems");
        assertThat(calls.during(() -> volume().allow(day))).containsExactly("Query", "UpdateItem");
        assertThat(calls.during(() -> assertThat(claimOn(day, second)).isInstanceOf(Taken.class)))
                .containsExactly("TransactWriteItems");
    }

    @Test
    void a_day_takes_six_hundred_messages_and_five_for_each_average_order() {
        var day = anotherDay();
        countOrders(day.minusDays(1), 7);
        countOrders(day.minusDays(7), 7);
        countOrders(day.minusDays(8), 700);
        countOrders(day, 700);
        assertThat(volume().allow(day)).isEqualTo(610);

        countMessages(day, 609);
        assertThat(claimOn(day, scheduled(orderId()))).isInstanceOf(Taken.class);
        assertThat(claimOn(day, scheduled(orderId()))).isInstanceOf(DayFull.class);
        assertThat(claimOn(day.plusDays(1), scheduled(orderId()))).isInstanceOf(Taken.class);
    }

    @Test
    void a_day_whose_allowance_nobody_set_takes_six_hundred_and_more_once_it_is_set() {
        var day = anotherDay();
        countOrders(day.minusDays(1), 7);
        countMessages(day, 599);
        assertThat(claimOn(day, scheduled(orderId()))).isInstanceOf(Taken.class);
        assertThat(claimOn(day, scheduled(orderId()))).isInstanceOf(DayFull.class);

        volume().allow(day);
        assertThat(claimOn(day, scheduled(orderId()))).isInstanceOf(Taken.class);
    }

    @Test
    void a_new_order_counts_once_on_its_day() {
        var before = ordersOn(DailyVolumeRule.day(NOW));
        var id = orderId();
        saved(id, Optional.of(buyer), List.of(), confirmed(id));
        saved(id, Optional.of(buyer), List.of(), optedIn(id, NOW));

        assertThat(ordersOn(DailyVolumeRule.day(NOW))).isEqualTo(before + 1);
    }

    /** A day of which no other test speaks. */
    private static LocalDate anotherDay() {
        return LocalDate.of(2030, 1, 1).plusDays(30L * DAYS.getAndIncrement());
    }

    private ClaimResult claimOn(LocalDate day, OrderRecord record) {
        return orders().claim(
                new Claim(record, only(record.followUps()), claimed(record), true, true, Optional.of(day)));
    }

    /** The buyer speaks on another order. */
    private OrderRecord tell(Instant at, boolean out) {
        var id = orderId();
        return saved(id, Optional.of(buyer), List.of(), out ? optedOut(id, at) : optedIn(id, at));
    }

    private OrderRecord scheduled(OrderId id) {
        return saved(id, Optional.of(buyer), List.of(followUp(id, new Scheduled())), confirmed(id));
    }

    private ClaimResult claim(OrderRecord record) {
        return orders().claim(new Claim(record, only(record.followUps()), claimed(record), true, true, TODAY));
    }

    private static FollowUp claimed(OrderRecord record) {
        return only(record.followUps()).asking(true).in(sending(1));
    }
}
