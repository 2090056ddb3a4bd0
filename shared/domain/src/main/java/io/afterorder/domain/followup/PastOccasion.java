package io.afterorder.domain.followup;

import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.ProblemReported;
import io.afterorder.domain.campaign.Trigger;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Delivered;
import io.afterorder.domain.order.OrderEvent.OutForDelivery;
import io.afterorder.domain.order.OrderEvent.Problem;
import io.afterorder.domain.order.OrderEvent.Shipped;
import io.afterorder.domain.order.ProblemKind;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import static io.afterorder.domain.campaign.Milestone.DELAYED;
import static io.afterorder.domain.campaign.Milestone.INQUIRY_RECEIVED;

/** Whether what a message was to tell of is over, so that it would tell the buyer something untrue. */
final class PastOccasion {
    /** The reason's code where a problem or delay is over. */
    static final String PROBLEM_OVER = "problem.over";
    /** The reason's code where the buyer has an answer. */
    static final String ANSWERED = "inquiry.answered";

    /** Over when the parcel leaves: until then it waits at the seller's. */
    private static final Set<ProblemKind> UNTIL_SHIPPED = EnumSet.of(ProblemKind.LATE, ProblemKind.ADDRESS);

    private PastOccasion() {}

    static Optional<Reason> of(Trigger trigger, Order order) {
        if (trigger.isAbout(INQUIRY_RECEIVED) && !order.hasOpenInquiry()) {
            return Optional.of(new Reason(ANSWERED, "the buyer's question has been answered"));
        }
        if (trigger == DELAYED && order.timeline().latest(Delivered.class).isPresent()) {
            return over("the order was delivered");
        }
        return trigger instanceof ProblemReported(var kind)
                ? last(kind, order).flatMap(problem -> since(problem, order))
                : Optional.empty();
    }

    private static Optional<Problem> last(ProblemKind kind, Order order) {
        return order.timeline().all(Problem.class).filter(problem -> problem.kind() == kind)
                .reduce((_, later) -> later);
    }

    private static Optional<Reason> since(Problem problem, Order order) {
        if (came(Delivered.class, problem, order)) {
            return over("the order was delivered since");
        }
        if (came(OutForDelivery.class, problem, order)) {
            return over("the order has been out for delivery since");
        }
        return UNTIL_SHIPPED.contains(problem.kind()) && came(Shipped.class, problem, order)
                ? over("the order was shipped since")
                : Optional.empty();
    }

    private static boolean came(Class<? extends OrderEvent> kind, Problem problem, Order order) {
        return order.timeline().latest(kind).filter(event -> OrderEvent.BY_TIME.compare(event, problem) > 0)
                .isPresent();
    }

    private static Optional<Reason> over(String text) {
        return Optional.of(new Reason(PROBLEM_OVER, text));
    }
}
