package io.afterorder.domain.followup;

import io.afterorder.domain.Purpose;
import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Delay;
import io.afterorder.domain.campaign.Milestone;
import io.afterorder.domain.campaign.ProblemReported;
import io.afterorder.domain.campaign.ReviewAsk;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.campaign.Trigger;
import io.afterorder.domain.order.AnyEvents;
import io.afterorder.domain.order.DeliveryWindow;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Cancelled;
import io.afterorder.domain.order.OrderEvent.Delivered;
import io.afterorder.domain.order.OrderEvent.DeliveryEstimateChanged;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.OrderEvent.InquiryAnswered;
import io.afterorder.domain.order.OrderEvent.InquiryReceived;
import io.afterorder.domain.order.OrderEvent.OutForDelivery;
import io.afterorder.domain.order.OrderEvent.Problem;
import io.afterorder.domain.order.OrderEvent.Refunded;
import io.afterorder.domain.order.OrderEvent.Shipped;
import io.afterorder.domain.order.ProblemKind;
import io.afterorder.domain.order.Shipment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.Optional;

import static io.afterorder.domain.order.AnyEvents.ORDER;
import static io.afterorder.domain.order.AnyEvents.START;
import static org.assertj.core.api.Assertions.assertThat;

/** What messages about a problem or a question make of what happened since. */
class StandingTest {
    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void no_problem_is_told_of_once_the_parcel_is_there_or_nearly(ProblemKind kind) {
        var told = new ProblemReported(kind);

        assertThat(against(told, order(problem(kind)))).isEmpty();
        assertThat(against(told, order(problem(kind), StandingTest::delivered))).contains("problem.over");
        assertThat(against(told, order(problem(kind), OutForDelivery::new))).contains("problem.over");
        assertThat(against(told, order(StandingTest::delivered, problem(kind)))).isEmpty();
    }

    @Test
    void what_waits_at_the_sellers_is_over_when_the_parcel_leaves() {
        assertThat(against(new ProblemReported(ProblemKind.LATE),
                order(problem(ProblemKind.LATE), StandingTest::shipped))).contains("problem.over");
        assertThat(against(new ProblemReported(ProblemKind.LOST),
                order(problem(ProblemKind.LOST), StandingTest::shipped))).isEmpty();
    }

    @Test
    void a_refund_settles_what_was_lost_and_is_told_with_it() {
        assertThat(against(new ProblemReported(ProblemKind.LOST),
                order(problem(ProblemKind.LOST), StandingTest::refunded))).isEmpty();
        assertThat(against(new ProblemReported(ProblemKind.LATE),
                order(problem(ProblemKind.LATE), StandingTest::refunded))).contains("order.refunded");
    }

    @Test
    void who_writes_gets_an_answer_whatever_became_of_the_order() {
        Event asks = header -> new InquiryReceived(header, Optional.empty());

        assertThat(against(Milestone.INQUIRY_RECEIVED,
                order(header -> new Cancelled(header, Optional.empty()), StandingTest::refunded, asks))).isEmpty();
        assertThat(against(Milestone.INQUIRY_RECEIVED, order(asks, InquiryAnswered::new)))
                .contains("inquiry.answered");
    }

    @Test
    void a_date_that_moves_forward_is_no_delay() {
        assertThat(Milestone.DELAYED.instantOf(order(window(3)))).isEmpty();
        assertThat(Milestone.DELAYED.instantOf(order(window(9)))).contains(START.plus(Duration.ofDays(1)));
        assertThat(Milestone.DELAYED.instantOf(order(window(9), window(3)))).isEmpty();
    }

    private static Optional<String> against(Trigger trigger, Order order) {
        var touch = new Touch("t", Purpose.ORDER_ISSUE, trigger, Delay.parse("PT0S"), AfterPurchase.HOURS, "t",
                ReviewAsk.NEVER, Duration.ofDays(5));
        return Standing.against(touch, order).map(Reason::code);
    }

    /** Confirmed, to be there within four days, and then a thing a day. */
    private static Order order(Event... events) {
        var order = Order.unknown(ORDER).apply(AnyEvents.confirmed(new Header("c", ORDER, START), true));
        int day = 1;
        for (var event : events) {
            order = order.apply(event.under(new Header("e" + day, ORDER, START.plus(Duration.ofDays(day)))));
            day++;
        }
        return order;
    }

    private interface Event {
        OrderEvent under(Header header);
    }

    private static Event problem(ProblemKind kind) {
        return header -> new Problem(header, kind, Optional.empty());
    }

    private static Event window(int lastDay) {
        return header -> new DeliveryEstimateChanged(header,
                new DeliveryWindow(START.plus(Duration.ofDays(2)), START.plus(Duration.ofDays(lastDay))),
                Optional.empty());
    }

    private static OrderEvent delivered(Header header) {
        return new Delivered(header, Optional.empty());
    }

    private static OrderEvent shipped(Header header) {
        return new Shipped(header, new Shipment(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static OrderEvent refunded(Header header) {
        return new Refunded(header, Optional.empty());
    }
}
