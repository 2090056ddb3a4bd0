package io.afterorder.local.contract;

import io.afterorder.domain.followup.State.Planned;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.port.Orders.Saved;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

import static io.afterorder.local.contract.Samples.NOBODY;
import static io.afterorder.local.contract.Samples.NOW;
import static io.afterorder.local.contract.Samples.REASON;
import static io.afterorder.local.contract.Samples.another;
import static io.afterorder.local.contract.Samples.change;
import static io.afterorder.local.contract.Samples.confirmed;
import static io.afterorder.local.contract.Samples.followUp;
import static io.afterorder.local.contract.Samples.orderId;
import static io.afterorder.local.contract.Samples.problem;
import static io.afterorder.local.contract.Samples.sending;
import static org.assertj.core.api.Assertions.assertThat;

/** What {@link io.afterorder.domain.port.Orders} promises to whoever writes after another did. */
abstract class OutrunContract extends OnOrdersTable {
    @Test
    void of_two_saves_of_the_same_version_the_second_is_outrun_and_writes_nothing() {
        var id = orderId();
        var before = load(id);
        saved(id, NOBODY, List.of(), confirmed(id));

        var late = change(before, NOBODY, List.of(followUp(id, new Planned())), problem(id, "p", "late"));

        assertThat(orders().save(late)).isInstanceOf(Saved.Outrun.class);
        assertThat(load(id).version()).isEqualTo(1);
        assertThat(load(id).followUps()).isEmpty();
    }

    @Test
    void a_save_whose_answer_was_lost_is_seen_when_the_order_is_loaded_again() {
        var id = orderId();
        var change = change(load(id), NOBODY, List.of(followUp(id, new Planned())), confirmed(id));
        orders().save(change);

        assertThat(orders().save(change)).isInstanceOf(Saved.Outrun.class);
        assertThat(load(id).arrivals()).containsAll(change.arrivals());
        assertThat(load(id).version()).isEqualTo(1);
    }

    @Test
    void a_save_is_outrun_by_whoever_changed_one_of_its_follow_ups_and_writes_nothing() {
        var id = orderId();
        var before = saved(id, NOBODY, List.of(followUp(id, new Planned())), confirmed(id));
        var planned = only(before.followUps());
        orders().replace(planned, planned.in(new Scheduled()));

        var change = change(before, NOBODY, List.of(planned.in(new Skipped(REASON, NOW))), problem(id, "p", "late"));

        assertThat(orders().save(change)).isInstanceOf(Saved.Outrun.class);
        assertThat(load(id).order()).isEqualTo(before.order());
        assertThat(only(load(id).followUps()).state()).isEqualTo(new Scheduled());
    }

    @Test
    void a_replacement_needs_the_follow_up_as_it_was() {
        var id = orderId();
        var planned = followUp(id, new Planned());
        saved(id, NOBODY, List.of(planned), confirmed(id));
        var moved = planned.movedTo(planned.due().plus(Duration.ofDays(1)), REASON);

        assertThat(orders().replace(moved, moved.in(new Scheduled()))).isFalse();
        assertThat(orders().replace(planned.in(new Scheduled()), planned.in(sending(1)))).isFalse();
        assertThat(
                orders().replace(another(planned, "never-planned"), another(planned, "never-planned").in(sending(1))))
                .isFalse();
        assertThat(load(id).followUps()).containsExactly(planned);
    }

    @Test
    void a_lease_is_replaced_by_its_holder_only() {
        var id = orderId();
        var mine = followUp(id, sending(1));
        saved(id, NOBODY, List.of(mine), confirmed(id));
        assertThat(orders().replace(mine, mine.in(sending(2)))).isTrue();

        assertThat(orders().replace(mine, mine.in(new Skipped(REASON, NOW)))).isFalse();
        assertThat(only(load(id).followUps()).state()).isEqualTo(sending(2));
    }

    @Test
    void a_replacement_whose_answer_was_lost_counts_as_written() {
        var id = orderId();
        var planned = followUp(id, new Planned());
        saved(id, NOBODY, List.of(planned), confirmed(id));
        orders().replace(planned, planned.in(new Scheduled()));

        assertThat(orders().replace(planned, planned.in(new Scheduled()))).isTrue();
    }
}
