package io.afterorder.domain.rule;

import io.afterorder.domain.Purpose;
import io.afterorder.domain.buyer.Consent;
import io.afterorder.domain.campaign.Limits;
import io.afterorder.domain.followup.AfterPurchase;
import io.afterorder.domain.order.AnyEvents;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.rule.Objection.Never;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;

import static io.afterorder.domain.order.AnyEvents.ORDER;
import static io.afterorder.domain.order.AnyEvents.START;
import static io.afterorder.domain.order.DeliveredOrder.DELIVERED;
import static io.afterorder.domain.order.DeliveredOrder.header;
import static io.afterorder.domain.order.DeliveredOrder.order;
import static io.afterorder.domain.rule.AnyCircumstances.NOW;
import static io.afterorder.domain.rule.AnyCircumstances.REPLY;
import static io.afterorder.domain.rule.AnyCircumstances.as;
import static io.afterorder.domain.rule.AnyCircumstances.circumstances;
import static io.afterorder.domain.rule.AnyCircumstances.sent;
import static org.assertj.core.api.Assertions.assertThat;

class ContextRulesTest {
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
}
