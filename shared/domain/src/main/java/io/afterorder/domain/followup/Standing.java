package io.afterorder.domain.followup;

import io.afterorder.domain.Reason;
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

/** Whether what happened to an order forbids a touch. It depends on the order's events alone, not on the clock. */
public final class Standing {
    private static final Set<ProblemKind> UNTIL_DELIVERED = EnumSet.of(ProblemKind.LOST, ProblemKind.DAMAGED,
            ProblemKind.OUT_OF_STOCK);

    private Standing() {}

    /** Why the order gets the touch no more; empty where nothing stands against it. */
    public static Optional<Reason> against(Touch touch, Order order) {
        if (order.isCancelled()) {
            return because("order.cancelled", "the order was cancelled");
        }
        if (order.isRefunded()) {
            return because("order.refunded", "the order was refunded");
        }
        if (order.isReturned()) {
            return because("order.returned", "the buyer returned the order");
        }
        if (order.hasOpenReturn()) {
            return because("return.open", "the buyer asked to return the order");
        }
        var optOut = BuyerOptOutRule.against(touch, order);
        if (optOut.isPresent()) {
            return optOut;
        }
        if (touch.reviewAsk() == ReviewAsk.ALWAYS && (order.hasReview() || order.hasFeedback())) {
            return because("review.left", "the buyer has already left a review or feedback");
        }
        if (touch.trigger() == Trigger.DELIVERED) {
            return openProblem(order);
        }
        return Optional.empty();
    }

    private static Optional<Reason> openProblem(Order order) {
        return order.timeline().latest(Problem.class).filter(problem -> UNTIL_DELIVERED.contains(problem.kind()))
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
        };
    }

    private static Optional<Reason> because(String code, String text) {
        return Optional.of(new Reason(code, text));
    }
}
