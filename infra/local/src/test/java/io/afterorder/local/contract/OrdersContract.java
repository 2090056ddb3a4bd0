package io.afterorder.local.contract;

import io.afterorder.aws.dynamodb.OrderTooLarge;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.followup.State.Planned;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.port.Orders.Saved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import static io.afterorder.local.contract.Samples.NOBODY;
import static io.afterorder.local.contract.Samples.NOW;
import static io.afterorder.local.contract.Samples.ORDERED;
import static io.afterorder.local.contract.Samples.REASON;
import static io.afterorder.local.contract.Samples.alias;
import static io.afterorder.local.contract.Samples.another;
import static io.afterorder.local.contract.Samples.change;
import static io.afterorder.local.contract.Samples.confirmed;
import static io.afterorder.local.contract.Samples.followUp;
import static io.afterorder.local.contract.Samples.orderId;
import static io.afterorder.local.contract.Samples.problem;
import static io.afterorder.local.contract.Samples.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What {@link io.afterorder.domain.port.Orders} promises of loading, saving and replacing. */
abstract class OrdersContract extends OnOrdersTable {
    @Test
    void an_order_never_written_is_empty() {
        var record = load(orderId());

        assertThat(record.version()).isZero();
        assertThat(record.order().timeline().events()).isEmpty();
        assertThat(record.arrivals()).isEmpty();
        assertThat(record.followUps()).isEmpty();
    }

    @Test
    void what_is_saved_is_loaded_again() {
        var id = orderId();
        var alias = alias();
        var planned = followUp(id, new Planned());
        var change = change(load(id), Optional.of(alias), List.of(planned), confirmed(id));

        assertThat(orders().save(change)).isInstanceOf(Saved.Done.class);

        var record = load(id);
        assertThat(record.order()).isEqualTo(change.after());
        assertThat(record.version()).isEqualTo(1);
        assertThat(record.arrivals()).isEqualTo(change.arrivals());
        assertThat(record.buyerAlias()).contains(alias);
        assertThat(record.followUps()).containsExactly(planned);
    }

    static List<State> states() {
        return Samples.statesOfEveryKind();
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_follow_up_in_any_state_is_loaded_as_it_was_saved(State state) {
        var id = orderId();
        var followUp = followUp(id, state);

        assertThat(saved(id, NOBODY, List.of(followUp), confirmed(id)).followUps()).containsExactly(followUp);
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_follow_up_goes_from_one_state_to_any_other_and_keeps_nothing_of_the_former(State state) {
        var id = orderId();
        for (var former : states()) {
            var before = another(followUp(id, former), "touch-" + states().indexOf(former));
            saved(id, NOBODY, List.of(before), confirmed(id));

            assertThat(orders().replace(before, before.in(state))).isTrue();
            assertThat(load(id).followUp(before.key())).contains(before.in(state));
        }
    }

    @Test
    void a_load_a_save_and_a_replacement_take_one_call_each() {
        var id = orderId();
        var followUp = followUp(id, new Planned());
        var change = change(load(id), Optional.of(alias()), List.of(followUp, another(followUp, "other")),
                confirmed(id), Samples.optedOut(id, NOW));

        assertThat(calls.during(() -> load(id))).containsExactly("Query");
        assertThat(calls.during(() -> orders().save(change))).containsExactly("TransactWriteItems");
        assertThat(calls.during(() -> orders().replace(followUp, followUp.in(new Scheduled()))))
                .containsExactly("UpdateItem");
    }

    @Test
    void personal_data_counts_as_gone_the_moment_it_expires() {
        var id = orderId();
        var record = saved(id, Optional.of(alias()), List.of(followUp(id, new Planned())), confirmed(id));
        var expiry = record.order().personalDataExpiry();

        assertThat(orders().load(id, expiry.minus(Duration.ofSeconds(1)))).isEqualTo(record);

        var expired = orders().load(id, expiry);
        assertThat(expired.order().timeline().events()).isEmpty();
        assertThat(expired.version()).isEqualTo(record.version());
        assertThat(expired.arrivals()).isEqualTo(record.arrivals());
        assertThat(expired.buyerAlias()).isEqualTo(record.buyerAlias());
        assertThat(expired.followUps()).isEqualTo(record.followUps());
    }

    @Test
    void follow_ups_and_alias_outlive_the_personal_data() {
        var id = orderId();
        var record = saved(id, Optional.of(alias()), List.of(followUp(id, new Planned())), confirmed(id));
        orders().replace(only(record.followUps()), followUp(id, sending(1)));

        deleteOrderItem(id);

        assertThat(load(id).version()).isZero();
        assertThat(load(id).buyerAlias()).isEqualTo(record.buyerAlias());
        assertThat(load(id).followUps()).containsExactly(followUp(id, sending(1)));
    }

    @Test
    void arrivals_are_known_from_every_save() {
        var id = orderId();
        var first = saved(id, NOBODY, List.of(), confirmed(id));
        var second = saved(id, NOBODY, List.of(), problem(id, "p", "late"));

        assertThat(second.arrivals()).hasSize(2).containsAll(first.arrivals());
        assertThat(second.version()).isEqualTo(2);
    }

    @Test
    void operators_find_what_is_open_or_went_wrong_first_due_first() {
        var id = orderId();
        var late = followUp(id, new State.Failed(REASON, NOW));
        var early = new FollowUp(another(late, "early").key(), ORDERED, ORDERED, late.state(), false, List.of());
        var ended = another(late, "ended").in(new Skipped(REASON, NOW));
        saved(id, NOBODY, List.of(late, early, ended), confirmed(id));

        assertThat(orders().inState("FAILED", 1000)).filteredOn(found -> found.key().orderId().equals(id))
                .containsExactly(early, late);
        assertThat(orders().inState("FAILED", 1)).hasSize(1);
        assertThat(orders().inState("FAILED", ORDERED, ORDERED, 1000))
                .filteredOn(found -> found.key().orderId().equals(id)).containsExactly(early);
        assertThat(orders().inState("FAILED", ORDERED.plusSeconds(1), late.due(), 1000))
                .filteredOn(found -> found.key().orderId().equals(id)).containsExactly(late);
        assertThatThrownBy(() -> orders().inState("SENT", 10)).hasMessageContaining("SENT")
                .hasMessageContaining("PLANNED");
    }

    @Test
    void an_order_with_too_many_events_is_refused_with_a_reason() {
        var id = orderId();
        var events = IntStream.range(0, 450).mapToObj(i -> problem(id, "p" + i, "x".repeat(1000)))
                .toArray(OrderEvent[]::new);
        var change = change(load(id), NOBODY, List.of(), events);

        assertThatThrownBy(() -> orders().save(change)).isInstanceOf(OrderTooLarge.class)
                .hasMessageContaining(id.value()).hasMessageContaining("450 events").hasMessageContaining("400 KB");
        assertThat(load(id).version()).isZero();
    }
}
