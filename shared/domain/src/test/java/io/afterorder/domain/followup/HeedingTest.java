package io.afterorder.domain.followup;

import io.afterorder.domain.Channel;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.Purpose;
import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Delay;
import io.afterorder.domain.campaign.Limits;
import io.afterorder.domain.campaign.Milestone;
import io.afterorder.domain.campaign.ReviewAsk;
import io.afterorder.domain.campaign.Selection;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.State.Deferred;
import io.afterorder.domain.followup.State.Planned;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent.Cancelled;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.rule.NoConsentRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What a customer's word on advertising does to what is planned. */
class HeedingTest {
    private static final OrderId ORDER = new OrderId("S-1");
    private static final Instant NOW = Instant.parse("2026-03-12T12:00:00Z");
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    private static final Touch OFFER = new Touch("offer", Purpose.PROMOTION, Milestone.CONFIRMED, Delay.parse("P3D"),
            AfterPurchase.HOURS, "offer", ReviewAsk.NEVER, Duration.ofDays(5));
    private static final Touch CONFIRMATION = new Touch("confirmation", Purpose.ORDER_CONFIRMATION,
            Milestone.CONFIRMED, Delay.parse("PT0S"), AfterPurchase.HOURS, "order-confirmation", ReviewAsk.NEVER,
            Duration.ofDays(5));
    private static final State LACKING = new Skipped(NoConsentRule.reason(), NOW);

    private final Heeding heeding = new Heeding(new Campaigns(List.of(new Campaign("shop",
            new Selection(Channel.DIRECT, List.of()), true, List.of(OFFER, CONFIRMATION))), Limits.STANDARD));

    @Test
    void a_withdrawal_stops_advertising_that_waits_and_nothing_else() {
        var rows = List.of(row(OFFER, new Scheduled(), TOMORROW), row(CONFIRMATION, new Scheduled(), TOMORROW));

        assertThat(heeding.changed(order(), rows, false, NOW)).singleElement()
                .isEqualTo(rows.getFirst().in(new Skipped(NoConsentRule.reason(), NOW)));
        assertThat(heeding.changed(order(), List.of(row(OFFER, new Deferred(AfterPurchase.REASON), TOMORROW)), false,
                NOW)).hasSize(1);
    }

    @Test
    void what_is_being_sent_is_left_to_whoever_sends_it() {
        var sending = row(OFFER, new Sending(1, TOMORROW, new Dispatch(Dispatch.Route.SES, "offer", "en", "", "")),
                NOW);

        assertThat(heeding.changed(order(), List.of(sending), false, NOW)).isEmpty();
    }

    @Test
    void a_consent_brings_back_what_lacked_it_and_is_still_to_come() {
        assertThat(heeding.changed(order(), List.of(row(OFFER, LACKING, TOMORROW)), true, NOW)).singleElement()
                .isEqualTo(row(OFFER, new Planned(), TOMORROW));
    }

    @ParameterizedTest
    @ValueSource(ints = {-3600, 0, 59})
    void what_fell_due_without_a_consent_stays_unsent(int seconds) {
        assertThat(heeding.changed(order(), List.of(row(OFFER, LACKING, NOW.plusSeconds(seconds))), true, NOW))
                .isEmpty();
    }

    @Test
    void a_consent_brings_back_nothing_that_ended_for_another_reason() {
        var other = row(OFFER, new Skipped(new Reason("order.cancelled", "the order was cancelled"), NOW), TOMORROW);
        var cancelled = order().apply(new Cancelled(new Header("x", ORDER, NOW), Optional.empty()));

        assertThat(heeding.changed(order(), List.of(other), true, NOW)).isEmpty();
        assertThat(heeding.changed(cancelled, List.of(row(OFFER, LACKING, TOMORROW)), true, NOW)).isEmpty();
    }

    @Test
    void doing_it_twice_changes_nothing_more() {
        var stopped = heeding.changed(order(), List.of(row(OFFER, new Scheduled(), TOMORROW)), false, NOW);

        assertThat(heeding.changed(order(), stopped, false, NOW)).isEmpty();
    }

    private static Order order() {
        return Order.unknown(ORDER);
    }

    private static FollowUp row(Touch touch, State state, Instant due) {
        return new FollowUp(new FollowUpKey(ORDER, "shop", touch.id()), due, due, state, false, List.of());
    }
}
