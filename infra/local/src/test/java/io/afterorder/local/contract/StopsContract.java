package io.afterorder.local.contract;

import io.afterorder.aws.dynamodb.DynamoDbStops;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.Reason;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.port.Claim;
import io.afterorder.domain.port.OrderRecord;
import io.afterorder.domain.port.Orders.ClaimResult;
import io.afterorder.domain.port.Orders.ClaimResult.AccountRestricted;
import io.afterorder.domain.port.Orders.ClaimResult.AddressSuppressed;
import io.afterorder.domain.port.Orders.ClaimResult.OptedOut;
import io.afterorder.domain.port.Orders.ClaimResult.Taken;
import io.afterorder.domain.port.Orders.ClaimResult.TemplateStopped;
import io.afterorder.domain.port.Stops;
import io.afterorder.domain.port.Stops.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static io.afterorder.local.contract.Samples.DISPATCH;
import static io.afterorder.local.contract.Samples.NOW;
import static io.afterorder.local.contract.Samples.alias;
import static io.afterorder.local.contract.Samples.confirmed;
import static io.afterorder.local.contract.Samples.followUp;
import static io.afterorder.local.contract.Samples.optedOut;
import static io.afterorder.local.contract.Samples.orderId;
import static io.afterorder.local.contract.Samples.sending;
import static org.assertj.core.api.Assertions.assertThat;

/** What {@link Stops} promises, and that claims heed it. */
abstract class StopsContract extends OnOrdersTable {
    private static final Stop STOP = new Stop(new Reason("mail.blocked", "Amazon blocked it"), NOW);

    private String buyer = alias();

    @BeforeEach
    void anotherBuyer() {
        buyer = alias();
    }

    @AfterEach
    void goOn() {
        stops().liftRestriction(NOW);
        stops().inForce().templates().keySet().forEach(template -> stops().resumeTemplate(template, NOW));
    }

    @Test
    void nothing_is_mailed_to_an_address_that_was_suppressed_not_even_what_an_opt_out_lets_through() {
        var record = scheduled(Optional.of(buyer));

        assertThat(calls.during(() -> assertThat(stops().suppress(buyer, STOP)).isTrue()))
                .containsExactly("UpdateItem");

        assertThat(stops().suppress(buyer, new Stop(new Reason("other", "other"), NOW))).as("news").isFalse();
        assertThat(claim(record, true, true)).isEqualTo(new AddressSuppressed(STOP.reason()));
        assertThat(claim(record, false, false)).isEqualTo(new AddressSuppressed(STOP.reason()));
        assertThat(claim(scheduled(Optional.of(alias())), true, true)).isInstanceOf(Taken.class);
    }

    @Test
    void a_suppressed_address_and_an_opt_out_stand_side_by_side() {
        var record = scheduled(Optional.of(buyer));
        stops().suppress(buyer, STOP);
        var other = orderId();
        saved(other, Optional.of(buyer), List.of(), optedOut(other, NOW));

        assertThat(claim(record, true, true)).isInstanceOf(OptedOut.class);
        assertThat(claim(record, false, true)).isInstanceOf(AddressSuppressed.class);
    }

    @Test
    void nothing_of_a_stopped_template_is_claimed_until_it_is_resumed() {
        var record = scheduled(Optional.of(buyer));

        assertThat(stops().stopTemplate(DISPATCH.template(), STOP)).isTrue();
        assertThat(stops().stopTemplate(DISPATCH.template(), STOP)).as("news").isFalse();
        assertThat(claim(record, true, true)).isEqualTo(new TemplateStopped(STOP.reason()));
        assertThat(claim(record, false, false)).isEqualTo(new TemplateStopped(STOP.reason()));
        assertThat(stops().inForce().templates()).containsOnlyKeys(DISPATCH.template()).containsValue(STOP);

        assertThat(stops().resumeTemplate(DISPATCH.template(), NOW.plusSeconds(1))).isTrue();
        assertThat(stops().resumeTemplate(DISPATCH.template(), NOW.plusSeconds(1))).as("was stopped").isFalse();
        assertThat(claim(record, true, true)).isInstanceOf(Taken.class);
    }

    @Test
    void another_template_goes_on() {
        stops().stopTemplate("review-request", STOP);

        assertThat(claim(scheduled(Optional.of(buyer)), true, true)).isInstanceOf(Taken.class);
    }

    @Test
    void news_from_before_a_template_was_resumed_does_not_stop_it_again() {
        stops().stopTemplate("late", STOP);
        stops().resumeTemplate("late", NOW.plusSeconds(60));

        assertThat(stops().stopTemplate("late", STOP)).isFalse();
        assertThat(stops().stopTemplate("late", new Stop(STOP.reason(), NOW.plusSeconds(61)))).isTrue();
    }

    @Test
    void a_restriction_holds_back_what_heeds_it_until_it_is_lifted() {
        var record = scheduled(Optional.of(buyer));

        assertThat(stops().restrictAccount(STOP)).isTrue();
        assertThat(stops().restrictAccount(STOP)).as("news").isFalse();
        assertThat(stops().inForce().account()).contains(STOP);
        assertThat(claim(record, true, true)).isInstanceOf(AccountRestricted.class);
        assertThat(claim(scheduled(Optional.of(buyer)), true, false)).isInstanceOf(Taken.class);

        assertThat(stops().liftRestriction(NOW.plusSeconds(60))).isTrue();
        assertThat(stops().liftRestriction(NOW.plusSeconds(60))).as("was restricted").isFalse();
        assertThat(stops().inForce().account()).isEmpty();
        assertThat(stops().restrictAccount(STOP)).as("news from before it was lifted").isFalse();
        assertThat(claim(record, true, true)).isInstanceOf(Taken.class);
    }

    @Test
    void a_restriction_comes_before_a_stopped_template() {
        var record = scheduled(Optional.of(buyer));
        stops().restrictAccount(new Stop(STOP.reason(), NOW.plusSeconds(120)));
        stops().stopTemplate(DISPATCH.template(), new Stop(STOP.reason(), NOW.plusSeconds(120)));

        assertThat(claim(record, true, true)).isInstanceOf(AccountRestricted.class);
        assertThat(claim(record, true, false)).isInstanceOf(TemplateStopped.class);
        stops().liftRestriction(NOW.plusSeconds(180));
        stops().resumeTemplate(DISPATCH.template(), NOW.plusSeconds(180));
    }

    private Stops stops() {
        return new DynamoDbStops(client(), table());
    }

    private OrderRecord scheduled(Optional<String> alias) {
        OrderId id = orderId();
        return saved(id, alias, List.of(followUp(id, new Scheduled())), confirmed(id));
    }

    private ClaimResult claim(OrderRecord record, boolean heedsOptOut, boolean heedsRestriction) {
        FollowUp row = only(record.followUps());
        return orders().claim(
                new Claim(record, row, row.in(sending(1)), heedsOptOut, heedsRestriction, Optional.empty()));
    }
}
