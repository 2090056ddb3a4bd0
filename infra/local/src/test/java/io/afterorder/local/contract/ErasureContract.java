package io.afterorder.local.contract;

import io.afterorder.aws.dynamodb.DynamoDbErasure;
import io.afterorder.aws.dynamodb.DynamoDbOrders;
import io.afterorder.aws.dynamodb.DynamoDbStops;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.Reason;
import io.afterorder.domain.buyer.Consent;
import io.afterorder.domain.buyer.ConsentEvent;
import io.afterorder.domain.buyer.Customer;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.Remains;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.port.Claim;
import io.afterorder.domain.port.Erasure;
import io.afterorder.domain.port.Erasure.Erased;
import io.afterorder.domain.port.Erasure.Forgotten;
import io.afterorder.domain.port.Orders.ClaimResult.Outrun;
import io.afterorder.domain.port.Orders.Saved;
import io.afterorder.domain.port.Stops.Stop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static io.afterorder.local.contract.Samples.NOW;
import static io.afterorder.local.contract.Samples.alias;
import static io.afterorder.local.contract.Samples.change;
import static io.afterorder.local.contract.Samples.confirmed;
import static io.afterorder.local.contract.Samples.followUp;
import static io.afterorder.local.contract.Samples.optedIn;
import static io.afterorder.local.contract.Samples.optedOut;
import static io.afterorder.local.contract.Samples.orderId;
import static io.afterorder.local.contract.Samples.sending;
import static io.afterorder.local.contract.Samples.statesOfEveryKind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What {@link Erasure} promises. */
abstract class ErasureContract extends OnOrdersTable {
    private OrderId id = orderId();
    private String buyer = alias();

    @BeforeEach
    void anotherOrder() {
        id = orderId();
        buyer = alias();
    }

    @Test
    void an_order_is_empty_afterwards_and_nothing_of_it_names_the_buyer() {
        saved(id, Optional.of(buyer), oneInEachState(), confirmed(id));
        consents().turn(buyer, "c-1", id, NOW);

        assertThat(erasure().order(id, NOW)).isEqualTo(new Erased(1, statesOfEveryKind().size(), 3));
        assertThat(erasure().forget(id)).isEqualTo(new Forgotten(1, 0, false));

        assertThat(items("ORDER#" + id).toString()).doesNotContain("Ada", "@", buyer, "ttl", "ab12", "LAMP");
        assertThat(items("BUYER#" + buyer)).isEmpty();
        assertThat(load(id).erasedAt()).contains(NOW);
        assertThat(load(id).order().timeline().events()).isEmpty();
        assertThat(load(id).buyerAlias()).isEmpty();
    }

    @Test
    void what_was_still_to_come_is_skipped_and_what_ended_stays_as_it_ended() {
        var before = saved(id, Optional.of(buyer), oneInEachState(), confirmed(id));
        erasure().order(id, NOW);

        for (var row : load(id).followUps()) {
            var was = before.followUp(row.key()).orElseThrow().state();
            assertThat(row.state().label()).isEqualTo(was.isOpen() ? "SKIPPED" : was.label());
            assertThat(row.state()).isEqualTo(was.isOpen() ? new Skipped(Remains.reason(), NOW) : row.state());
        }
        assertThat(orders().inState("SCHEDULED", 100)).noneMatch(row -> row.key().orderId().equals(id));
    }

    @Test
    void nothing_is_written_or_claimed_of_an_erased_order() {
        var before = saved(id, Optional.of(buyer), List.of(followUp(id, new Scheduled())), confirmed(id));
        var row = only(before.followUps());
        erasure().order(id, NOW);

        assertThat(orders().claim(new Claim(before, row, row.in(sending(1)), false, false, Optional.empty())))
                .isInstanceOf(Outrun.class);
        assertThat(orders().save(change(before, Optional.of(buyer), List.of(), confirmed(id))))
                .isInstanceOf(Saved.Outrun.class);
        assertThatThrownBy(() -> orders().save(change(load(id), Optional.of(buyer), List.of(), confirmed(id))))
                .hasMessageContaining(id + " was erased");
    }

    @Test
    void a_run_that_died_after_any_of_its_steps_is_finished_by_the_next() {
        saved(id, Optional.of(buyer), oneInEachState(), confirmed(id));
        var steps = calls.during(() -> {
            erasure().order(id, NOW);
            erasure().forget(id);
        }).size();
        for (var step = 1; step < steps; step++) {
            anotherOrder();
            saved(id, Optional.of(buyer), oneInEachState(), confirmed(id));
            var dies = new DiesAfter(step);
            try (var client = DynamoDbOrders.client(venue().clients().observedBy(dies))) {
                var erasure = new DynamoDbErasure(client, table());
                assertThatThrownBy(() -> {
                    erasure.order(id, NOW);
                    erasure.forget(id);
                }).hasStackTraceContaining(DiesAfter.WORDS);
            }

            erasure().order(id, NOW);
            erasure().forget(id);

            assertThat(items("ORDER#" + id).toString()).as("after step " + step).doesNotContain("Ada", "@", buyer);
            assertThat(items("BUYER#" + buyer)).as("after step " + step).isEmpty();
        }
    }

    @Test
    void again_it_takes_nothing_away() {
        saved(id, Optional.of(buyer), oneInEachState(), confirmed(id));
        erasure().order(id, NOW);
        erasure().forget(id);
        var left = items("ORDER#" + id);

        assertThat(erasure().order(id, NOW.plusSeconds(9))).isEqualTo(Erased.NOTHING);
        assertThat(erasure().forget(id)).isEqualTo(Forgotten.NOTHING);
        assertThat(items("ORDER#" + id)).isEqualTo(left);
    }

    @Test
    void an_order_whose_item_expired_is_known_by_its_follow_ups_and_they_forget_the_buyer() {
        saved(id, Optional.of(buyer), List.of(followUp(id, new Scheduled())), confirmed(id));
        deleteOrderItem(id);

        assertThat(erasure().knows(id)).isTrue();
        assertThat(erasure().order(id, NOW)).isEqualTo(new Erased(0, 1, 1));
        assertThat(erasure().forget(id).purchases()).isEqualTo(1);
        assertThat(items("ORDER#" + id).toString()).doesNotContain(buyer);
    }

    @Test
    void an_order_that_nobody_knows_can_be_erased_beforehand() {
        assertThat(erasure().knows(id)).isFalse();
        assertThat(erasure().order(id, NOW)).isEqualTo(Erased.NOTHING);
        assertThat(load(id).erasedAt()).contains(NOW);
    }

    @Test
    void a_buyer_is_forgotten_but_for_the_opt_out() {
        saved(id, Optional.of(buyer), List.of(), confirmed(id), optedOut(id, NOW));
        new DynamoDbStops(client(), table()).suppress(buyer, new Stop(new Reason("recipient.bounced", "gone"), NOW));
        consents().keep(buyer, given("1"));
        assertThat(erasure().ordersOf(buyer)).containsExactly(id);

        assertThat(erasure().forget(buyer, NOW)).isEqualTo(new Forgotten(1, 1, true));

        assertThat(erasure().ordersOf(buyer)).isEmpty();
        assertThat(items("BUYER#" + buyer).toString()).contains("optedOut", "suppressed").doesNotContain("Yes, news",
                "checkout", "out-");
        assertThat(erasure().forget(buyer, NOW)).isEqualTo(new Forgotten(0, 0, true));
    }

    @Test
    void an_opt_out_that_waited_is_heeded_unless_a_later_word_is_known() {
        saved(id, Optional.of(buyer), List.of(), confirmed(id));
        erasure().order(id, NOW);
        erasure().heedOptOut(id, NOW);
        assertThat(erasure().forget(id).isOptOutKept()).isTrue();

        anotherOrder();
        saved(id, Optional.of(buyer), List.of(), confirmed(id), optedIn(id, NOW.plusSeconds(1)));
        erasure().order(id, NOW);
        erasure().heedOptOut(id, NOW);
        assertThat(erasure().forget(id).isOptOutKept()).isFalse();
    }

    @Test
    void a_consent_that_was_given_before_does_not_come_back_and_a_later_one_counts() {
        consents().keep(buyer, given("1"));
        erasure().forget(buyer, NOW.plusSeconds(1));

        assertThat(orders().buyer(buyer, NOW).consent()).isEqualTo(new Consent.Withdrawn(NOW.plusSeconds(1)));
        assertThat(consents().keep(buyer, given("1"))).isFalse();
        assertThat(consents().consenting(Optional.empty(), 100).aliases()).doesNotContain(buyer);
        var later = new ConsentEvent.Given("2", NOW.plusSeconds(2), customer(), "Yes, news", "checkout");
        assertThat(consents().keep(buyer, later)).isTrue();
    }

    private Erasure erasure() {
        return new DynamoDbErasure(client(), table());
    }

    private List<FollowUp> oneInEachState() {
        var rows = new ArrayList<FollowUp>();
        for (State state : statesOfEveryKind()) {
            var row = followUp(id, state);
            rows.add(new FollowUp(new FollowUpKey(id, "after-purchase", "touch-" + rows.size()), row.plannedFor(),
                    row.due(), state, false, row.moves()));
        }
        return rows;
    }

    private static ConsentEvent given(String id) {
        return new ConsentEvent.Given(id, NOW, customer(), "Yes, news", "checkout");
    }

    private static Customer customer() {
        return new Customer.ByAddress(new EmailAddress("ada@mail.example"));
    }
}
