package io.afterorder.domain.rule;

import io.afterorder.domain.followup.AfterPurchase;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.followup.State.Unknown;
import io.afterorder.domain.rule.Objection.Never;
import io.afterorder.domain.rule.Objection.NotBefore;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

import static io.afterorder.domain.rule.AnyCircumstances.DISPATCH;
import static io.afterorder.domain.rule.AnyCircumstances.NOW;
import static io.afterorder.domain.rule.AnyCircumstances.REPLY;
import static io.afterorder.domain.rule.AnyCircumstances.circumstances;
import static io.afterorder.domain.rule.AnyCircumstances.inState;
import static io.afterorder.domain.rule.AnyCircumstances.sent;
import static org.assertj.core.api.Assertions.assertThat;

/** How much an order gets, how soon after one another, and how much the account sends in a day. */
class VolumeRulesTest {
    @Nested
    class PerOrderCap {
        private final PerOrderCapRule rule = new PerOrderCapRule();

        @Test
        void the_third_message_goes_and_the_fourth_does_not() {
            assertThat(rule.against(circumstances(AfterPurchase.REVIEW, NOW, sent(NOW, false), sent(NOW, false))))
                    .isEmpty();
            assertThat(rule.against(circumstances(AfterPurchase.REVIEW, NOW, sent(NOW, false), sent(NOW, false),
                    sent(NOW, false)))).containsInstanceOf(Never.class);
        }

        @Test
        void what_may_have_gone_out_counts_and_what_did_not_does_not() {
            var unknown = inState(new Unknown(1, NOW, AfterPurchase.REASON, DISPATCH), false);
            var sending = inState(new Sending(1, NOW, DISPATCH), false);
            var skipped = inState(new Skipped(AfterPurchase.REASON, NOW), false);

            assertThat(rule.against(circumstances(AfterPurchase.REVIEW, NOW, sent(NOW, false), unknown, sending)))
                    .containsInstanceOf(Never.class);
            assertThat(rule.against(circumstances(AfterPurchase.REVIEW, NOW, sent(NOW, false), skipped, sending)))
                    .isEmpty();
        }

        @Test
        void answers_to_the_buyer_go_all_the_same() {
            assertThat(rule.against(circumstances(REPLY, NOW, sent(NOW, false), sent(NOW, false), sent(NOW, false))))
                    .isEmpty();
        }
    }

    @Nested
    class MinimumGap {
        private final MinimumGapRule rule = new MinimumGapRule();

        @Test
        void a_message_waits_until_a_day_has_passed_since_the_last() {
            var last = NOW.minus(Duration.ofHours(23));

            assertThat(rule.against(circumstances(AfterPurchase.REVIEW, NOW, sent(last.minusSeconds(9), false),
                    sent(last, false)))).map(objection -> ((NotBefore) objection).until())
                    .contains(last.plus(Duration.ofDays(1)));
        }

        @Test
        void after_a_day_to_the_second_it_goes() {
            assertThat(rule.against(circumstances(AfterPurchase.REVIEW, NOW,
                    sent(NOW.minus(Duration.ofDays(1)), false)))).isEmpty();
        }

        @Test
        void answers_to_the_buyer_do_not_wait() {
            assertThat(rule.against(circumstances(REPLY, NOW, sent(NOW, false)))).isEmpty();
        }
    }

    @Nested
    class Account {
        @Test
        void a_restricted_account_is_looked_at_again_after_a_day() {
            assertThat(AccountRestrictedRule.objection(NOW).until()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        }

        @Test
        void a_day_allows_six_hundred_messages_and_five_times_the_average_orders() {
            assertThat(IntStream.of(0, 7, 10, 7000).mapToLong(DailyVolumeRule::allowance)).containsExactly(600L, 605L,
                    607L, 5600L);
        }

        @Test
        void what_is_past_it_waits_for_the_next_day_of_utc_in_turn() {
            var evening = Instant.parse("2026-03-12T23:30:00Z");

            assertThat(DailyVolumeRule.objection(evening, 4).until()).isEqualTo("2026-03-13T00:05:00Z");
        }
    }
}
