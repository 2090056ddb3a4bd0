package io.afterorder.domain.followup;

import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.Decision.Defer;
import io.afterorder.domain.followup.Decision.Doubt;
import io.afterorder.domain.followup.Decision.Leave;
import io.afterorder.domain.followup.Decision.LookAgain;
import io.afterorder.domain.followup.Decision.Send;
import io.afterorder.domain.followup.Decision.Skip;
import io.afterorder.domain.followup.Dispatch.Route;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.followup.State.Sending;
import io.afterorder.domain.followup.State.Sent;
import io.afterorder.domain.followup.State.Unknown;
import io.afterorder.domain.order.AnyEvents;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.ProblemKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import static io.afterorder.domain.followup.AfterPurchase.CAMPAIGNS;
import static io.afterorder.domain.order.AnyEvents.ORDER;
import static io.afterorder.domain.order.AnyEvents.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

class DeciderTest {
    /** Three days after delivery it is noon in Berlin. */
    private static final Instant DELIVERED = START.plus(Duration.ofDays(3));
    private static final Instant NOON = Instant.parse("2026-03-29T10:00:00Z");
    private static final Dispatch DISPATCH = new Dispatch(Route.SES, "product-documents", "de-DE", "0", "policy");

    private final Decider decider = new Decider(CAMPAIGNS);

    @Test
    void a_follow_up_that_nothing_stands_against_is_sent() {
        assertThat(decide(AfterPurchase.REVIEW, order())).isEqualTo(new Send(AfterPurchase.REVIEW, Route.SES, true, 1));
    }

    @ParameterizedTest
    @MethodSource
    void what_happened_to_the_order_since_it_was_planned_counts(Function<Header, OrderEvent> event, String code) {
        var order = order().apply(event.apply(header("later", DELIVERED.plus(Duration.ofDays(1)))));

        assertThat(decide(AfterPurchase.REVIEW, order)).asInstanceOf(type(Skip.class))
                .extracting(skip -> skip.reason().code()).isEqualTo(code);
    }

    static Stream<Arguments> what_happened_to_the_order_since_it_was_planned_counts() {
        return Stream.of(happened(h -> new OrderEvent.Cancelled(h, Optional.empty()), "order.cancelled"),
                happened(h -> new OrderEvent.Refunded(h, Optional.empty()), "order.refunded"),
                happened(h -> new OrderEvent.ReturnRequested(h, Optional.empty()), "return.open"),
                happened(OrderEvent.ReturnReceived::new, "order.returned"),
                happened(OrderEvent.BuyerOptedOut::new, "optout.buyer"),
                happened(h -> new OrderEvent.ReviewLeft(h, Optional.of(2)), "review.left"),
                happened(h -> new OrderEvent.FeedbackLeft(h, 1), "review.left"),
                happened(h -> new OrderEvent.Problem(h, ProblemKind.DAMAGED, Optional.empty()), "order.problem"));
    }

    private static Arguments happened(Function<Header, OrderEvent> event, String code) {
        return Arguments.of(event, code);
    }

    @Test
    void the_check_up_asks_for_a_review_only_where_none_was_asked() {
        var late = DELIVERED.plus(Duration.ofDays(21));
        var checkUp = scheduled(AfterPurchase.CHECK_UP, late);
        var asked = new FollowUp(key(AfterPurchase.REVIEW), DELIVERED, DELIVERED,
                new Sent("m", DELIVERED.plus(Duration.ofDays(6)), DISPATCH), true, List.of());

        assertThat(decider.decide(order(), checkUp, List.of(checkUp), late))
                .isEqualTo(new Send(AfterPurchase.CHECK_UP, Route.SES, true, 1));
        assertThat(decider.decide(order(), checkUp, List.of(checkUp, asked), late))
                .isEqualTo(new Send(AfterPurchase.CHECK_UP, Route.SES, false, 1));
    }

    @Test
    void nobody_is_asked_twice_even_while_the_first_request_is_in_doubt() {
        var doubtful = new FollowUp(key(AfterPurchase.CHECK_UP), DELIVERED, DELIVERED,
                new Unknown(1, DELIVERED, new Reason("unsettled", "no answer"), DISPATCH), true, List.of());

        assertThat(decide(AfterPurchase.REVIEW, order(), doubtful)).asInstanceOf(type(Skip.class))
                .extracting(skip -> skip.reason().code()).isEqualTo("review.repeat");
    }

    @Nested
    class Limits {
        @Test
        void the_fourth_message_of_an_order_is_not_sent() {
            var three = Stream.of("a", "b", "c").map(touch -> sent(touch, DELIVERED)).toArray(FollowUp[]::new);

            assertThat(decide(AfterPurchase.REVIEW, order(), three)).asInstanceOf(type(Skip.class))
                    .extracting(skip -> skip.reason().code()).isEqualTo("volume.per-order");
        }

        @Test
        void within_a_day_of_the_last_message_it_is_moved_not_dropped() {
            var last = NOON.minus(Duration.ofHours(4));

            assertThat(decide(AfterPurchase.REVIEW, order(), sent("a", last)))
                    .isEqualTo(new Defer(NOON.plus(Duration.ofHours(21)), new Reason("volume.minimum-gap",
                            "the last message on the order was less than 24 hours ago")));
        }

        @Test
        void outside_the_sending_hours_it_is_moved_to_the_next_opening() {
            var night = Instant.parse("2026-03-29T21:00:00Z");
            var review = scheduled(AfterPurchase.REVIEW, night);

            assertThat(decider.decide(order(), review, List.of(review), night)).asInstanceOf(type(Defer.class))
                    .extracting(Defer::until).isEqualTo(Instant.parse("2026-03-30T07:00:00Z"));
        }

        @Test
        void it_is_not_moved_past_its_expiry() {
            var night = Instant.parse("2026-03-29T21:00:00Z");
            var expiring = new FollowUp(key(AfterPurchase.REVIEW), night.minus(Duration.ofDays(14)), night,
                    new Scheduled(), false, List.of());

            assertThat(decider.decide(order(), expiring, List.of(expiring), night)).asInstanceOf(type(Skip.class))
                    .extracting(skip -> skip.reason().code()).isEqualTo("expired");
        }

        @Test
        void thirty_days_after_delivery_nothing_is_sent() {
            var late = DELIVERED.plus(Duration.ofDays(31));

            assertThat(decider.decide(order(), scheduled(AfterPurchase.CHECK_UP, late), List.of(), late))
                    .asInstanceOf(type(Skip.class))
                    .extracting(skip -> skip.reason().code()).isEqualTo("timing.too-late");
        }
    }

    @Nested
    class WithoutAnAddress {
        @Test
        void the_review_is_asked_for_by_amazon_itself() {
            assertThat(decide(AfterPurchase.REVIEW, withoutAddress()))
                    .isEqualTo(new Send(AfterPurchase.REVIEW, Route.AMAZON_SOLICITATION, true, 1));
        }

        @Test
        void anything_else_is_skipped() {
            var documents = scheduled(AfterPurchase.DOCUMENTS, NOON);

            assertThat(decider.decide(withoutAddress(), documents, List.of(documents), NOON))
                    .asInstanceOf(type(Skip.class))
                    .extracting(skip -> skip.reason().code()).isEqualTo("recipient.none");
        }

        private Order withoutAddress() {
            return Order.unknown(ORDER).apply(AnyEvents.confirmed(header("c", START), false))
                    .apply(new OrderEvent.Delivered(header("d", DELIVERED), Optional.empty()));
        }
    }

    @Nested
    class WhenOthersAreAtIt {
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

    private Decision decide(Touch touch, Order order, FollowUp... others) {
        var due = scheduled(touch, NOON);
        var all = new ArrayList<>(List.of(others));
        all.add(due);
        return decider.decide(order, due, all, NOON);
    }

    private static FollowUp scheduled(Touch touch, Instant due) {
        return new FollowUp(key(touch), due, due, new Scheduled(), false, List.of());
    }

    private static FollowUp sent(String touch, Instant at) {
        return new FollowUp(new FollowUpKey(ORDER, "after-purchase", touch), at, at,
                new Sent("m-" + touch, at, DISPATCH), false, List.of());
    }

    private static FollowUpKey key(Touch touch) {
        return new FollowUpKey(ORDER, "after-purchase", touch.id());
    }

    private static Order order() {
        return Order.unknown(ORDER).apply(AnyEvents.confirmed(header("c", START), true))
                .apply(new OrderEvent.Delivered(header("d", DELIVERED), Optional.empty()));
    }

    private static Header header(String id, Instant at) {
        return new Header(id, ORDER, at);
    }
}
