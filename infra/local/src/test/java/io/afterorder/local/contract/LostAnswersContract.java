package io.afterorder.local.contract;

import io.afterorder.domain.followup.State.Planned;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.port.Claim;
import io.afterorder.domain.port.Orders.ClaimResult;
import io.afterorder.domain.port.Orders.Saved;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static io.afterorder.local.contract.Samples.alias;
import static io.afterorder.local.contract.Samples.change;
import static io.afterorder.local.contract.Samples.confirmed;
import static io.afterorder.local.contract.Samples.followUp;
import static io.afterorder.local.contract.Samples.orderId;
import static io.afterorder.local.contract.Samples.sending;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The service did the work, its answer was lost, and the SDK tried again. A place that keeps client tokens answers again;
 * one that does not sees the condition fail. Nothing may be written twice either way.
 */
abstract class LostAnswersContract extends OnOrdersTable {
    @Test
    void a_save_is_done_or_shows_when_the_order_is_loaded_again() {
        var id = orderId();
        var change = change(load(id), Optional.of(alias()), List.of(followUp(id, new Planned())), confirmed(id));

        answers.next();
        assertThat(calls.during(() -> assertThat(orders().save(change)).isInstanceOfAny(Saved.Done.class,
                Saved.Outrun.class))).as("a second try").hasSize(2);

        assertThat(load(id).version()).isEqualTo(1);
        assertThat(load(id).arrivals()).isEqualTo(change.arrivals());
        assertThat(load(id).followUps()).isEqualTo(change.changed());
    }

    @Test
    void a_claim_is_taken_or_given_up_but_never_free_for_another() {
        var id = orderId();
        var record = saved(id, Optional.of(alias()), List.of(followUp(id, new Scheduled())), confirmed(id));
        var scheduled = only(record.followUps());
        var claim = new Claim(record, scheduled, scheduled.in(sending(1)), true, true, Optional.empty());

        answers.next();
        var claimed = orders().claim(claim);

        assertThat(claimed).isInstanceOfAny(ClaimResult.Taken.class, ClaimResult.Outrun.class);
        assertThat(only(load(id).followUps()).state()).isEqualTo(sending(1));
        assertThat(orders().claim(claim)).isInstanceOf(ClaimResult.Outrun.class);
    }

    @Test
    void a_replacement_counts_as_written() {
        var id = orderId();
        var planned = only(
                saved(id, Optional.empty(), List.of(followUp(id, new Planned())), confirmed(id)).followUps());

        answers.next();

        assertThat(calls.during(
                () -> assertThat(orders().replace(planned, planned.in(new Scheduled()))).isTrue()))
                .as("a second try").hasSize(2);
        assertThat(only(load(id).followUps()).state()).isEqualTo(new Scheduled());
    }
}
