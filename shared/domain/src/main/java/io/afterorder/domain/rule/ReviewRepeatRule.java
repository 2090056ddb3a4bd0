package io.afterorder.domain.rule;

import io.afterorder.domain.Reason;
import io.afterorder.domain.campaign.ReviewAsk;

import java.util.Optional;

/**
 * Bars a second request for a review or feedback, by message or by Amazon's own request, also where nobody knows whether
 * the first one went out. Communication Guidelines, "requests for reviews": once per order (2020-11).
 */
public final class ReviewRepeatRule implements ContextRule {
    @Override
    public String id() {
        return "review.repeat";
    }

    @Override
    public Optional<Objection> against(Circumstances circumstances) {
        return circumstances.touch().reviewAsk() == ReviewAsk.ALWAYS && circumstances.isReviewAsked()
                ? Optional.of(
                        new Objection.Never(new Reason(id(), "a review was already asked for on this order")))
                : Optional.empty();
    }
}
