package io.afterorder.domain.followup;

import io.afterorder.domain.Purpose;
import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.Delay;
import io.afterorder.domain.campaign.InquiryAbout;
import io.afterorder.domain.campaign.Milestone;
import io.afterorder.domain.campaign.ReturnFor;
import io.afterorder.domain.campaign.ReviewAsk;
import io.afterorder.domain.campaign.SkipCondition;
import io.afterorder.domain.campaign.SkipCondition.AskedAbout;
import io.afterorder.domain.campaign.SkipCondition.ReturnedFor;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.campaign.Trigger;
import io.afterorder.domain.order.AnyEvents;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Cancelled;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.OrderEvent.InquiryAnswered;
import io.afterorder.domain.order.OrderEvent.InquiryReceived;
import io.afterorder.domain.order.OrderEvent.ReturnRequested;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import static io.afterorder.domain.order.AnyEvents.ORDER;
import static io.afterorder.domain.order.AnyEvents.START;
import static org.assertj.core.api.Assertions.assertThat;

/** Answers to questions about a topic, and to returns for a cause. */
class TopicsTest {
    private static final SkipCondition HAS_ITS_OWN = new AskedAbout(Set.of("delivery", "invoice"));

    @Test
    void a_question_is_answered_by_its_topic_alone() {
        var order = order(asks("delivery"));

        assertThat(new InquiryAbout("delivery").instantOf(order)).contains(START.plus(Duration.ofDays(1)));
        assertThat(new InquiryAbout("invoice").instantOf(order)).isEmpty();
        assertThat(new InquiryAbout("delivery").instantOf(order(asks()))).isEmpty();
    }

    @Test
    void who_asks_about_a_topic_gets_an_answer_whatever_became_of_the_order_until_there_is_one() {
        assertThat(against(new InquiryAbout("delivery"),
                order(header -> new Cancelled(header, Optional.empty()), asks("delivery")))).isEmpty();
        assertThat(against(new InquiryAbout("delivery"), order(asks("delivery"), InquiryAnswered::new)))
                .contains("inquiry.answered");
    }

    @Test
    void a_receipt_is_left_out_where_the_topic_has_an_answer_and_is_sent_where_it_is_asked_again() {
        assertThat(against(Milestone.INQUIRY_RECEIVED, order(asks("delivery")), HAS_ITS_OWN))
                .contains("skip.asked-about");
        assertThat(against(Milestone.INQUIRY_RECEIVED, order(asks("colour")), HAS_ITS_OWN)).isEmpty();
        assertThat(against(Milestone.INQUIRY_RECEIVED, order(asks()), HAS_ITS_OWN)).isEmpty();
        assertThat(against(Milestone.INQUIRY_RECEIVED, order(asks("delivery"), asks("delivery")), HAS_ITS_OWN))
                .isEmpty();
        assertThat(against(Milestone.INQUIRY_RECEIVED, order(asks("delivery"), asks("invoice")), HAS_ITS_OWN))
                .contains("skip.asked-about");
    }

    @Test
    void a_return_is_answered_by_its_cause_however_the_feed_writes_it() {
        var order = order(returns(" Not_as described"));

        assertThat(new ReturnFor("not-as-described").instantOf(order)).isPresent();
        assertThat(new ReturnFor("defective").instantOf(order)).isEmpty();
        assertThat(against(new ReturnFor("not-as-described"), order)).isEmpty();
        assertThat(against(Milestone.RETURN_REQUESTED, order, new ReturnedFor(Set.of("not-as-described"))))
                .contains("skip.returned-for");
        assertThat(against(Milestone.RETURN_REQUESTED, order, new ReturnedFor(Set.of("defective")))).isEmpty();
    }

    private static Optional<String> against(Trigger trigger, Order order, SkipCondition... skips) {
        var touch = new Touch("t", Purpose.INQUIRY_REPLY, trigger, Delay.parse("PT0S"), AfterPurchase.HOURS, "t",
                ReviewAsk.NEVER, Duration.ofDays(5)).unless(List.of(skips));
        return Standing.against(touch, order).map(Reason::code);
    }

    /** Confirmed, and then a thing a day. */
    @SafeVarargs
    private static Order order(Function<Header, OrderEvent>... events) {
        var order = Order.unknown(ORDER).apply(AnyEvents.confirmed(new Header("c", ORDER, START), true));
        int day = 1;
        for (var event : events) {
            order = order.apply(event.apply(new Header("e" + day, ORDER, START.plus(Duration.ofDays(day)))));
            day++;
        }
        return order;
    }

    private static Function<Header, OrderEvent> asks(String... topic) {
        return header -> new InquiryReceived(header, List.of(topic).stream().findFirst());
    }

    private static Function<Header, OrderEvent> returns(String cause) {
        return header -> new ReturnRequested(header, Optional.of(cause));
    }
}
