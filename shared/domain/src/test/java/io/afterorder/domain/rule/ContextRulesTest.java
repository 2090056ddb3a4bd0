package io.afterorder.domain.rule;

import io.afterorder.domain.Purpose;
import io.afterorder.domain.buyer.Consent;
import io.afterorder.domain.campaign.Limits;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.AfterPurchase;
import io.afterorder.domain.followup.Dispatch;
import io.afterorder.domain.followup.Dispatch.Route;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.State;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.followup.State.Sent;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.followup.State.Unknown;
import io.afterorder.domain.order.AnyEvents;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.rule.Objection.Never;
import io.afterorder.domain.rule.Objection.NotBefore;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import static io.afterorder.domain.order.AnyEvents.ORDER;
import static io.afterorder.domain.order.AnyEvents.START;
import static org.assertj.core.api.Assertions.assertThat;

class ContextRulesTest {
    private static final Instant DELIVERED = START.plus(Duration.ofDays(3));
    private static final Instant NOW = DELIVERED.plus(Duration.ofDays(6));
    private static final Touch REPLY = as(Purpose.INQUIRY_REPLY);

    @Test
    void every_objection_carries_its_rules_id() {
        var all = circumstances(AfterPurchase.REVIEW, NOW.plus(Duration.ofDays(60)), sent(NOW, true), sent(NOW, true),
                sent(NOW, true));

        assertThat(ContextRule.ALL).allSatisfy(rule -> rule.against(all)
                .ifPresent(objection -> assertThat(objection.reason().code()).isEqualTo(rule.id())));
    }

    @Nested
    class TooLate {
        private final TooLateRule rule = new TooLateRule();

        @Test
        void thirty_days_after_delivery_is_the_last_moment() {
            var last = DELIVERED.plus(Duration.ofDays(30));

            assertThat(rule.against(circumstances(AfterPurchase.REVIEW, last))).isEmpty();
            assertThat(rule.against(circumstances(AfterPurchase.REVIEW, last.plusNanos(1))))
                    .containsInstanceOf(Never.class);
        }

        @Test
        void an_answer_to_the_buyer_is_never_too_late() {
            assertThat(rule.against(circumstances(REPLY, DELIVERED.plus(Duration.ofDays(90))))).isEmpty();
        }

        @Test
        void without_any_delivery_date_it_does_not_count() {
            var order = Order.unknown(ORDER).apply(AnyEvents.confirmed(header("c", START), true));

            assertThat(rule.against(new Circumstances(AfterPurchase.REVIEW, order, List.of(), Limits.STANDARD,
                    START.plus(Duration.ofDays(90))))).isEmpty();
        }
    }

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
    class ReviewRepeat {
        private final ReviewRepeatRule rule = new ReviewRepeatRule();

        @Test
        void only_the_request_itself_is_barred_by_an_earlier_one() {
            assertThat(rule.against(circumstances(AfterPurchase.REVIEW, NOW, sent(NOW, true))))
                    .containsInstanceOf(Never.class);
            assertThat(rule.against(circumstances(AfterPurchase.CHECK_UP, NOW, sent(NOW, true)))).isEmpty();
        }

        @Test
        void a_message_that_asked_for_nothing_bars_nothing() {
            assertThat(rule.against(circumstances(AfterPurchase.REVIEW, NOW, sent(NOW, false)))).isEmpty();
        }
    }

    @Nested
    class NoConsent {
        @ParameterizedTest
        @EnumSource(names = {"PROMOTION", "PRODUCT_NEWS", "RECOMMENDATION", "CART_REMINDER"})
        void advertising_is_barred(Purpose purpose) {
            assertThat(new NoConsentRule().against(circumstances(as(purpose), NOW))).containsInstanceOf(Never.class);
        }

        @Test
        void a_consent_counts_from_its_time_on_and_until_it_is_withdrawn() {
            assertThat(barred(new Consent.Given(NOW, "Yes", "checkout"))).isFalse();
            assertThat(barred(new Consent.Given(NOW.plusSeconds(1), "Yes", "checkout"))).isTrue();
            assertThat(barred(new Consent.Withdrawn(NOW.minusSeconds(1)))).isTrue();
        }

        private static boolean barred(Consent consent) {
            return new NoConsentRule().against(new Circumstances(as(Purpose.PROMOTION), order(), List.of(),
                    List.of(), Limits.STANDARD, consent, NOW)).isPresent();
        }

        @Test
        void what_serves_the_order_needs_no_consent() {
            assertThat(new NoConsentRule().against(circumstances(AfterPurchase.DOCUMENTS, NOW))).isEmpty();
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
    class BuyerOptOut {
        private final Order optedOut = order().apply(new OrderEvent.BuyerOptedOut(header("o", DELIVERED)));

        @Test
        void it_holds_back_what_is_proactive() {
            assertThat(BuyerOptOutRule.against(AfterPurchase.REVIEW, optedOut)).isPresent();
            assertThat(BuyerOptOutRule.against(AfterPurchase.REVIEW, order())).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(names = {"ORDER_INFORMATION_NEEDED", "CUSTOM_DESIGN", "DELIVERY_APPOINTMENT", "INQUIRY_REPLY",
                "RETURN_REPLY", "CLAIM_REPLY"})
        void what_the_order_needs_and_answers_go_all_the_same(Purpose purpose) {
            assertThat(BuyerOptOutRule.against(as(purpose), optedOut)).isEmpty();
        }

        @Test
        void the_last_word_counts() {
            var again = optedOut
                    .apply(new OrderEvent.BuyerOptedIn(header("i", DELIVERED.plus(Duration.ofHours(1)))));

            assertThat(BuyerOptOutRule.against(AfterPurchase.REVIEW, again)).isEmpty();
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

    private static final Dispatch DISPATCH = new Dispatch(Route.SES, "t", "de-DE", "0", "policy");

    private static Circumstances circumstances(Touch touch, Instant now, FollowUp... others) {
        return new Circumstances(touch, order(), List.of(others), Limits.STANDARD, now);
    }

    private static FollowUp sent(Instant at, boolean asked) {
        return inState(new Sent("m", at, DISPATCH), asked);
    }

    private static FollowUp inState(State state, boolean asked) {
        return new FollowUp(new FollowUpKey(ORDER, "after-purchase", "other"), START, START, state, asked, List.of());
    }

    private static Touch as(Purpose purpose) {
        var touch = AfterPurchase.DOCUMENTS;
        return new Touch(touch.id(), purpose, touch.trigger(), touch.delay(), touch.hours(), touch.template(),
                touch.reviewAsk(), touch.expiresAfter());
    }

    private static Order order() {
        return Order.unknown(ORDER).apply(AnyEvents.confirmed(header("c", START), true))
                .apply(new OrderEvent.Delivered(header("d", DELIVERED), Optional.empty()));
    }

    private static Header header(String id, Instant at) {
        return new Header(id, ORDER, at);
    }
}
