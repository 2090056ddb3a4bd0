package io.afterorder.domain.campaign;

import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.ReturnRequested;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The buyer's last wish to return something for one cause, where the feed names it in that word: {@code defective}. */
public record ReturnFor(String cause) implements Trigger {
    @Override
    public Optional<Instant> instantOf(Order order) {
        return order.timeline().all(ReturnRequested.class)
                .filter(wish -> wish.cause().map(ReturnFor::word).filter(cause::equals).isPresent())
                .map(OrderEvent::occurredAt).reduce((_, later) -> later);
    }

    /** A cause as campaigns write it: {@code NOT_AS_DESCRIBED} is {@code not-as-described}. */
    static String word(String cause) {
        return cause.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    @Override
    public boolean isAbout(Milestone milestone) {
        return milestone == Milestone.RETURN_REQUESTED;
    }

    @Override
    public boolean isUsual() {
        return false;
    }

    @Override
    public String absence() {
        return "no return has been requested for the cause " + cause;
    }
}
