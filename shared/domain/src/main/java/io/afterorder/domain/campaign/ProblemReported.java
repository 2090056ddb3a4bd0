package io.afterorder.domain.campaign;

import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Problem;
import io.afterorder.domain.order.ProblemKind;

import java.time.Instant;
import java.util.Optional;

/** The last report of a problem of one kind. */
public record ProblemReported(ProblemKind kind) implements Trigger {
    @Override
    public Optional<Instant> instantOf(Order order) {
        return order.timeline().all(Problem.class).filter(problem -> problem.kind() == kind)
                .map(OrderEvent::occurredAt).reduce((_, later) -> later);
    }

    @Override
    public boolean isUsual() {
        return false;
    }

    @Override
    public String absence() {
        return "no problem of the kind " + kind + " has been reported";
    }
}
