package io.afterorder.local.contract;

import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.buyer.Consent;
import io.afterorder.domain.buyer.ConsentEvent;
import io.afterorder.domain.buyer.ConsentEvent.Given;
import io.afterorder.domain.buyer.ConsentEvent.Withdrawn;
import io.afterorder.domain.buyer.Customer;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.port.Claim;
import io.afterorder.domain.port.Orders.ClaimResult;
import io.afterorder.domain.port.Orders.ClaimResult.NoConsent;
import io.afterorder.domain.port.Orders.ClaimResult.Outrun;
import io.afterorder.domain.port.Orders.ClaimResult.Taken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static io.afterorder.local.contract.Samples.NOW;
import static io.afterorder.local.contract.Samples.alias;
import static io.afterorder.local.contract.Samples.confirmed;
import static io.afterorder.local.contract.Samples.followUp;
import static io.afterorder.local.contract.Samples.optedIn;
import static io.afterorder.local.contract.Samples.orderId;
import static io.afterorder.local.contract.Samples.sending;
import static org.assertj.core.api.Assertions.assertThat;

/** What {@link io.afterorder.domain.port.Consents} promises, and claims of what advertises. */
abstract class ConsentsContract extends OnOrdersTable {
    private static final Customer CUSTOMER = new Customer.ByAddress(new EmailAddress("ada@mail.example"));
    private static final Instant LATER = NOW.plusSeconds(1);

    private String buyer = alias();

    @BeforeEach
    void anotherBuyer() {
        buyer = alias();
    }

    @Test
    void who_never_said_anything_has_not_consented() {
        assertThat(consent()).isEqualTo(Consent.none());
    }

    @Test
    void a_consent_is_kept_with_its_proof_and_without_the_address() {
        assertThat(calls.during(() -> assertThat(keep(given("1", NOW))).isTrue())).containsExactly("UpdateItem");

        assertThat(consent()).isEqualTo(new Consent.Given(NOW, "Yes, news", "checkout"));
        assertThat(items("BUYER#" + buyer).toString()).doesNotContain("@").doesNotContain("ada");
    }

    @Test
    void the_latest_word_counts_whatever_the_order_of_arrival() {
        keep(withdrawn("2", LATER));

        assertThat(keep(given("1", NOW))).isFalse();
        assertThat(consent()).isEqualTo(new Consent.Withdrawn(LATER));
        assertThat(keep(given("3", LATER.plusSeconds(1)))).isTrue();
        assertThat(consent().holdsAt(LATER.plusSeconds(1))).isTrue();
    }

    @Test
    void of_two_words_at_the_same_instant_every_order_of_arrival_keeps_the_same() {
        keep(given("1", NOW));
        keep(withdrawn("2", NOW));
        var one = consent();
        buyer = alias();
        keep(withdrawn("2", NOW));
        keep(given("1", NOW));

        assertThat(consent()).isEqualTo(one).isEqualTo(new Consent.Withdrawn(NOW));
    }

    @Test
    void a_copy_of_the_last_word_is_the_last_word() {
        keep(withdrawn("1", NOW));

        assertThat(keep(withdrawn("1", NOW))).isTrue();
    }

    @Test
    void a_consent_outlives_the_order() {
        keep(given("1", NOW));
        var id = orderId();
        saved(id, Optional.of(buyer), List.of(), confirmed(id));
        deleteOrderItem(id);

        assertThat(consent().holdsAt(NOW)).isTrue();
        assertThat(items("BUYER#" + buyer)).filteredOn(item -> item.get("SK").s().equals("CONSENT"))
                .noneMatch(item -> item.containsKey("ttl"));
    }

    @Test
    void an_order_comes_with_its_buyers_consent_in_one_read() {
        assumePartitionsAreReadTogether();
        keep(given("1", NOW));

        assertThat(orders().load(orderId(), buyer, NOW).buyer().orElseThrow().consent().holdsAt(NOW)).isTrue();
    }

    @Test
    void what_advertises_is_claimed_only_while_a_consent_is_there() {
        assertThat(claim(true)).isInstanceOf(NoConsent.class);
        keep(given("1", NOW));
        assertThat(claim(true)).isInstanceOf(Taken.class);
        keep(withdrawn("2", LATER));
        assertThat(claim(true)).isInstanceOf(NoConsent.class);
    }

    @Test
    void what_does_not_advertise_is_claimed_without_one() {
        keep(withdrawn("1", NOW));

        assertThat(claim(false)).isInstanceOf(Taken.class);
    }

    @Test
    void what_is_new_on_the_order_comes_before_a_missing_consent() {
        var id = orderId();
        var record = saved(id, Optional.of(buyer), List.of(followUp(id, new Scheduled())), confirmed(id));
        saved(id, Optional.of(buyer), List.of(), optedIn(id, NOW));
        var row = only(record.followUps());

        assertThat(orders().claim(new Claim(record, row, row.in(sending(1)), false, false, true, Optional.empty())))
                .isInstanceOf(Outrun.class);
    }

    @Test
    void a_buyers_turn_stays_with_the_order_that_it_was_first_given_to() {
        var first = orderId();
        var later = orderId();

        assertThat(calls.during(() -> assertThat(consents().turn(buyer, "c-1", first, NOW)).isEqualTo(first)))
                .containsExactly("UpdateItem");
        assertThat(consents().turn(buyer, "c-1", later, LATER)).isEqualTo(first);
        assertThat(consents().turn(buyer, "c-2", later, LATER)).as("of another call").isEqualTo(later);
        assertThat(consents().turn(alias(), "c-1", later, LATER)).as("of another buyer").isEqualTo(later);
        assertThat(consent()).isEqualTo(Consent.none());
    }

    @Test
    void those_who_agreed_are_gone_through_page_by_page() {
        keep(given("1", NOW));
        var first = buyer;
        buyer = alias();
        keep(given("1", NOW));
        var withdrawn = alias();
        consents().keep(withdrawn, given("1", NOW));
        consents().keep(withdrawn, withdrawn("2", LATER));

        var all = new ArrayList<String>();
        var place = Optional.<String>empty();
        do {
            var page = consents().consenting(place, 1);
            assertThat(page.aliases()).hasSizeLessThanOrEqualTo(1);
            all.addAll(page.aliases());
            place = page.next();
        } while (place.isPresent());

        assertThat(all).doesNotHaveDuplicates().contains(first, buyer).doesNotContain(withdrawn);
        assertThat(orders().inState("FAILED", 10)).as("follow-ups share the index").isNotNull();
    }

    private ClaimResult claim(boolean advertises) {
        OrderId id = orderId();
        var record = saved(id, Optional.of(buyer), List.of(followUp(id, new Scheduled())), confirmed(id));
        var row = only(record.followUps());
        return orders()
                .claim(new Claim(record, row, row.in(sending(1)), false, false, advertises, Optional.empty()));
    }

    private boolean keep(ConsentEvent word) {
        return consents().keep(buyer, word);
    }

    private Consent consent() {
        return orders().buyer(buyer, NOW).consent();
    }

    private static ConsentEvent given(String id, Instant at) {
        return new Given(id, at, CUSTOMER, "Yes, news", "checkout");
    }

    private static ConsentEvent withdrawn(String id, Instant at) {
        return new Withdrawn(id, at, CUSTOMER);
    }
}
