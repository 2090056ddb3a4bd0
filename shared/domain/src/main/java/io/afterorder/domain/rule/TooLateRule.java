package io.afterorder.domain.rule;

import io.afterorder.domain.Reason;
import io.afterorder.domain.order.Delivery;

import java.time.Duration;
import java.util.Optional;

/**
 * Bars messages to buyers on Amazon later than 30 days after the order's completion, counted from delivery, estimated where it is not known.
 * Communication Guidelines, "Permitted messages" (2020-11).
 */
public final class TooLateRule implements ContextRule {
    private static final Duration LAST_DAY = Duration.ofDays(30);

    @Override
    public String id() {
        return "timing.too-late";
    }

    @Override
    public Optional<Objection> against(Circumstances circumstances) {
        if (circumstances.isReply() || !circumstances.isAmazon()) {
            return Optional.empty();
        }
        return circumstances.order().delivery().map(Delivery::at).map(at -> at.plus(LAST_DAY))
                .filter(circumstances.now()::isAfter)
                .map(end -> new Objection.Never(new Reason(id(), "30 days after delivery ended at " + end)));
    }
}
