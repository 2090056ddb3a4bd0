package io.afterorder.domain.followup;

import io.afterorder.domain.Reason;
import io.afterorder.domain.followup.Decision.Doubt;
import io.afterorder.domain.followup.Decision.Leave;
import io.afterorder.domain.followup.Decision.LookAgain;
import io.afterorder.domain.followup.Decision.Send;
import io.afterorder.domain.followup.Dispatch.Route;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.followup.State.Unknown;
import io.afterorder.domain.order.OrderEvent;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import static io.afterorder.domain.followup.AfterPurchase.CAMPAIGNS;
import static io.afterorder.domain.followup.DueAtNoon.DISPATCH;
import static io.afterorder.domain.followup.DueAtNoon.NOON;
import static io.afterorder.domain.followup.DueAtNoon.key;
import static io.afterorder.domain.followup.DueAtNoon.scheduled;
import static io.afterorder.domain.order.DeliveredOrder.DELIVERED;
import static io.afterorder.domain.order.DeliveredOrder.header;
import static io.afterorder.domain.order.DeliveredOrder.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/** What is decided where somebody else sends, or may have sent. */
class LeaseAndDoubtTest {
    private final Decider decider = new Decider(CAMPAIGNS);

    @Test
    void a_schedule_that_is_too_early_leaves_it_to_the_later_one() {
        var moved = new FollowUp(key(AfterPurchase.REVIEW), NOON, NOON.plus(Duration.ofDays(1)), new Scheduled(),
                false, List.of());

        assertThat(decider.decide(order(), moved, List.of(moved), NOON)).isInstanceOf(Leave.class);
    }

    @Test
    void while_somebody_has_the_lease_nobody_else_sends() {
        var leased = inState(new Sending(1, NOON.plusSeconds(30), DISPATCH));

        assertThat(decider.decide(order(), leased, List.of(leased), NOON))
                .isEqualTo(new LookAgain(NOON.plusSeconds(30)));
    }

    @Test
    void whoever_let_the_lease_run_out_may_have_sent_it() {
        var abandoned = inState(new Sending(1, NOON, DISPATCH));

        assertThat(decider.decide(order(), abandoned, List.of(abandoned), NOON)).isInstanceOf(Doubt.class);
    }

    @Test
    void what_is_in_doubt_waits_for_the_mail_service_and_is_then_sent_again() {
        var doubtful = inState(
                new Unknown(1, NOON.minus(Decider.SETTLING), new Reason("unsettled", "no answer"), DISPATCH));

        assertThat(decider.decide(order(), doubtful, List.of(doubtful), NOON.minusSeconds(1)))
                .isInstanceOf(Leave.class);
        assertThat(decider.decide(order(), doubtful, List.of(doubtful), NOON))
                .isEqualTo(new Send(AfterPurchase.REVIEW, Route.SES, true, 2));
    }

    @Test
    void what_is_in_doubt_is_never_called_skipped() {
        var doubtful = inState(
                new Unknown(1, NOON.minus(Decider.SETTLING), new Reason("unsettled", "no answer"), DISPATCH));
        var cancelled = order().apply(new OrderEvent.Cancelled(header("x", DELIVERED), Optional.empty()));

        assertThat(decider.decide(cancelled, doubtful, List.of(doubtful), NOON)).isInstanceOf(Leave.class);
    }

    @Test
    void what_is_in_doubt_stays_so_while_it_may_not_be_sent_again_yet() {
        var night = NOON.plus(Duration.ofHours(12));
        var doubtful = inState(
                new Unknown(1, night.minus(Decider.SETTLING), new Reason("unsettled", "no answer"), DISPATCH));

        assertThat(decider.decide(order(), doubtful, List.of(doubtful), night))
                .asInstanceOf(type(Decision.StayInDoubt.class))
                .satisfies(stay -> assertThat(stay.reason().code()).isEqualTo("hours"))
                .satisfies(stay -> assertThat(stay.until()).isAfter(night));
    }

    private FollowUp inState(State state) {
        return scheduled(AfterPurchase.REVIEW, NOON).in(state);
    }
}
