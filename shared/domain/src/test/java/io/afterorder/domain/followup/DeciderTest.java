package io.afterorder.domain.followup;

import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.followup.Decision.Defer;
import io.afterorder.domain.followup.Decision.Send;
import io.afterorder.domain.followup.Decision.Skip;
import io.afterorder.domain.followup.Dispatch.Route;
import io.afterorder.domain.followup.State.Scheduled;
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
import static io.afterorder.domain.followup.DueAtNoon.DISPATCH;
import static io.afterorder.domain.followup.DueAtNoon.NOON;
import static io.afterorder.domain.followup.DueAtNoon.key;
import static io.afterorder.domain.followup.DueAtNoon.scheduled;
import static io.afterorder.domain.order.AnyEvents.ORDER;
import static io.afterorder.domain.order.AnyEvents.START;
import static io.afterorder.domain.order.DeliveredOrder.DELIVERED;
import static io.afterorder.domain.order.DeliveredOrder.header;
import static io.afterorder.domain.order.DeliveredOrder.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

class DeciderTest {
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

    private Decision decide(Touch touch, Order order, FollowUp... others) {
        var due = scheduled(touch, NOON);
        var all = new ArrayList<>(List.of(others));
        all.add(due);
        return decider.decide(order, due, all, NOON);
    }

    private static FollowUp sent(String touch, Instant at) {
        return new FollowUp(new FollowUpKey(ORDER, "after-purchase", touch), at, at,
                new Sent("m-" + touch, at, DISPATCH), false, List.of());
    }
}
