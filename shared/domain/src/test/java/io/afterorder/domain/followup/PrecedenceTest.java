package io.afterorder.domain.followup;

import io.afterorder.domain.Channel;
import io.afterorder.domain.Purpose;
import io.afterorder.domain.campaign.Campaign;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.campaign.Delay;
import io.afterorder.domain.campaign.Limits;
import io.afterorder.domain.campaign.Milestone;
import io.afterorder.domain.campaign.ProblemReported;
import io.afterorder.domain.campaign.ReviewAsk;
import io.afterorder.domain.campaign.Selection;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.campaign.Trigger;
import io.afterorder.domain.followup.Decision.Defer;
import io.afterorder.domain.followup.Decision.Send;
import io.afterorder.domain.followup.Decision.Skip;
import io.afterorder.domain.followup.Dispatch.Route;
import io.afterorder.domain.followup.State.Scheduled;
import io.afterorder.domain.followup.State.Sent;
import io.afterorder.domain.order.AnyEvents;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent.Delivered;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.ProblemKind;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static io.afterorder.domain.followup.AfterPurchase.CHECK_UP;
import static io.afterorder.domain.followup.AfterPurchase.DOCUMENTS;
import static io.afterorder.domain.followup.AfterPurchase.HOURS;
import static io.afterorder.domain.followup.AfterPurchase.REVIEW;
import static io.afterorder.domain.order.AnyEvents.ORDER;
import static io.afterorder.domain.order.AnyEvents.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/** Several campaigns write for one order: the one of the highest priority is never held up by the others. */
class PrecedenceTest {
    private static final Instant NOON = Instant.parse("2026-03-29T10:00:00Z");
    private static final Dispatch DISPATCH = new Dispatch(Route.SES, "t", "de-DE", "0", "policy");
    private static final Touch ADDRESS = touch("address", Purpose.ORDER_INFORMATION_NEEDED,
            new ProblemReported(ProblemKind.ADDRESS));
    private static final Touch RECEIVED = touch("received", Purpose.RETURN_REPLY, Milestone.RETURN_RECEIVED);

    private final Decider decider = new Decider(new Campaigns(
            List.of(campaign("problems", ADDRESS), campaign("after-purchase", DOCUMENTS, REVIEW, CHECK_UP),
                    campaign("returns", RECEIVED)),
            Limits.STANDARD));

    @Test
    void a_review_request_waits_for_a_problem_that_is_to_be_told_within_a_day() {
        var problem = open("problems", ADDRESS, NOON.plus(Duration.ofHours(3)));

        assertThat(decide(REVIEW, problem)).asInstanceOf(type(Defer.class)).satisfies(defer -> {
            assertThat(defer.until()).isEqualTo(NOON.plus(Duration.ofHours(27)));
            assertThat(defer.reason().text()).isEqualTo("it would hold up what goes first: address");
        });
    }

    @Test
    void a_problem_that_is_to_be_told_later_holds_nothing_up() {
        assertThat(decide(REVIEW, open("problems", ADDRESS, NOON.plus(Duration.ofDays(2))))).isInstanceOf(Send.class);
    }

    @Test
    void the_last_message_of_an_order_is_kept_for_the_problem() {
        var problem = open("problems", ADDRESS, NOON.plus(Duration.ofDays(2)));

        assertThat(decide(REVIEW, problem, sent("after-purchase", DOCUMENTS), sent("after-purchase", CHECK_UP)))
                .asInstanceOf(type(Defer.class)).satisfies(defer -> {
                    assertThat(defer.reason().code()).isEqualTo("volume.per-order");
                    assertThat(defer.until()).isEqualTo(NOON.plus(Duration.ofDays(3)));
                });
    }

    @Test
    void a_problem_waits_for_no_review_request() {
        var problem = open("problems", ADDRESS, NOON);
        var review = open("after-purchase", REVIEW, NOON.plus(Duration.ofHours(1)));

        assertThat(decider.decide(order(), problem, List.of(problem, review), NOON)).isInstanceOf(Send.class);
    }

    @Test
    void answers_to_the_buyer_use_up_nothing_of_what_an_order_bears() {
        var answered = new FollowUp(new FollowUpKey(ORDER, "returns", "received"), NOON, NOON,
                new Sent("m", NOON.minus(Duration.ofHours(1)), DISPATCH), false, List.of());

        assertThat(decide(REVIEW, answered, sent("after-purchase", DOCUMENTS), sent("problems", ADDRESS)))
                .isInstanceOf(Send.class);
    }

    @Test
    void the_cap_holds_for_what_goes_first_too() {
        var problem = open("problems", ADDRESS, NOON);
        var all = Stream.of(problem, sent("after-purchase", DOCUMENTS), sent("after-purchase", REVIEW),
                sent("after-purchase", CHECK_UP)).toList();

        assertThat(decider.decide(order(), problem, all, NOON)).asInstanceOf(type(Skip.class))
                .extracting(skip -> skip.reason().code()).isEqualTo("volume.per-order");
    }

    private Decision decide(Touch touch, FollowUp... others) {
        var own = open("after-purchase", touch, NOON);
        return decider.decide(order(), own, Stream.concat(Stream.of(own), Stream.of(others)).toList(), NOON);
    }

    private static FollowUp open(String campaign, Touch touch, Instant due) {
        return new FollowUp(new FollowUpKey(ORDER, campaign, touch.id()), due, due, new Scheduled(), false, List.of());
    }

    private static FollowUp sent(String campaign, Touch touch) {
        var before = NOON.minus(Duration.ofDays(2));
        return open(campaign, touch, before).in(new Sent("m", before, DISPATCH));
    }

    private static Order order() {
        return Order.unknown(ORDER).apply(AnyEvents.confirmed(header("c", START), true))
                .apply(new Delivered(header("d", START.plus(Duration.ofDays(3))), Optional.empty()));
    }

    private static Header header(String id, Instant at) {
        return new Header(id, ORDER, at);
    }

    private static Campaign campaign(String id, Touch... touches) {
        return new Campaign(id, new Selection(Channel.AMAZON, List.of()), false, List.of(touches));
    }

    private static Touch touch(String id, Purpose purpose, Trigger trigger) {
        return new Touch(id, purpose, trigger, Delay.parse("PT0S"), HOURS, id, ReviewAsk.NEVER, Duration.ofDays(5));
    }
}
