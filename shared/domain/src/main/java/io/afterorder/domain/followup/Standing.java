package io.afterorder.domain.followup;

import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.ProblemReported;
import io.afterorder.domain.campaign.ReviewAsk;
import io.afterorder.domain.campaign.Touch;
import io.afterorder.domain.campaign.Trigger;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Delivered;
import io.afterorder.domain.order.OrderEvent.Problem;
import io.afterorder.domain.order.ProblemKind;
import io.afterorder.domain.rule.BuyerOptOutRule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import static io.afterorder.domain.campaign.Milestone.CART_ABANDONED;
import static io.afterorder.domain.campaign.Milestone.DELIVERED;
import static io.afterorder.domain.campaign.Milestone.DELIVERY_REPORTED;
import static io.afterorder.domain.campaign.Milestone.ESTIMATED_DELIVERY;
import static io.afterorder.domain.campaign.Milestone.INQUIRY_RECEIVED;
import static io.afterorder.domain.campaign.Milestone.REFUNDED;
import static io.afterorder.domain.campaign.Milestone.RETURN_RECEIVED;
import static io.afterorder.domain.campaign.Milestone.RETURN_REQUESTED;

/** Whether what happened to an order forbids a touch. It depends on the order's events alone, not on the clock. */
public final class Standing {
    private static final Set<ProblemKind> UNTIL_DELIVERED = EnumSet.of(ProblemKind.LOST, ProblemKind.DAMAGED,
            ProblemKind.OUT_OF_STOCK, ProblemKind.MISROUTED);
    private static final Set<ProblemKind> SETTLED_BY_REFUND = EnumSet.of(ProblemKind.LOST, ProblemKind.DAMAGED,
            ProblemKind.OUT_OF_STOCK);
    private static final Set<Trigger> AFTER_DELIVERY = Set.of(DELIVERED, DELIVERY_REPORTED, ESTIMATED_DELIVERY);

    private Standing() {}

    /** Why the order gets the touch no more; empty where nothing stands against it. */
    public static Optional<Reason> against(Touch touch, Order order) {
        return ended(touch.trigger(), order).or(() -> BuyerOptOutRule.against(touch, order))
                .or(() -> reviewLeft(touch, order)).or(() -> openProblem(touch.trigger(), order))
                .or(() -> PastOccasion.of(touch.trigger(), order))
                .or(() -> touch.skips().stream().flatMap(skip -> skip.against(order).stream()).findFirst());
    }

    /** What came after a touch's own trigger on the way back: a refund answers what a return would have been told. */
    private static Optional<Reason> ended(Trigger trigger, Order order) {
        if (trigger.isAbout(INQUIRY_RECEIVED)) {
            return Optional.empty(); // who writes gets an answer, whatever became of the order
        }
        if (order.isCancelled()) {
            return because("order.cancelled", "the order was cancelled");
        }
        if (trigger == CART_ABANDONED && order.isConfirmed()) {
            return because("cart.ordered", "what was in the cart was ordered");
        }
        if (order.isRefunded() && trigger != REFUNDED && !isSettledByRefund(trigger)) {
            return because("order.refunded", "the order was refunded");
        }
        if (order.isReturned() && trigger != REFUNDED && trigger != RETURN_RECEIVED) {
            return because("order.returned", "the buyer returned the order");
        }
        if (order.hasOpenReturn() && trigger != REFUNDED && !trigger.isAbout(RETURN_REQUESTED)) {
            return because("return.open", "the buyer asked to return the order");
        }
        return Optional.empty();
    }

    /** The message then tells of the refund: it is how the problem was settled. */
    private static boolean isSettledByRefund(Trigger trigger) {
        return trigger instanceof ProblemReported(var kind) && SETTLED_BY_REFUND.contains(kind);
    }

    private static Optional<Reason> reviewLeft(Touch touch, Order order) {
        return touch.reviewAsk() == ReviewAsk.ALWAYS && (order.hasReview() || order.hasFeedback())
                ? because("review.left", "the buyer has already left a review or feedback")
                : Optional.empty();
    }

    private static Optional<Reason> openProblem(Trigger trigger, Order order) {
        return order.timeline().latest(Problem.class)
                .filter(problem -> AFTER_DELIVERY.contains(trigger) && UNTIL_DELIVERED.contains(problem.kind()))
                .filter(problem -> order.timeline().latest(Delivered.class)
                        .filter(delivered -> isAfter(delivered, problem)).isEmpty())
                .flatMap(
                        problem -> because("order.problem", "the order has an open problem: " + words(problem.kind())));
    }

    private static boolean isAfter(OrderEvent one, OrderEvent other) {
        return OrderEvent.BY_TIME.compare(one, other) > 0;
    }

    private static String words(ProblemKind kind) {
        return switch (kind) {
            case OUT_OF_STOCK -> "out of stock";
            case LATE -> "late";
            case ADDRESS -> "the address";
            case CUSTOMS -> "customs";
            case LOST -> "the parcel was lost";
            case DAMAGED -> "the parcel was damaged";
            case MISROUTED -> "the parcel went astray";
        };
    }

    private static Optional<Reason> because(String code, String text) {
        return Optional.of(new Reason(code, text));
    }
}
