package io.afterorder.domain.rule;

import io.afterorder.domain.Reason;

import java.util.Optional;

/** Bars more proactive messages for one order than the seller allows, 3 where the campaign files are silent. */
public final class PerOrderCapRule implements ContextRule {
    @Override
    public String id() {
        return "volume.per-order";
    }

    @Override
    public Optional<Objection> against(Circumstances circumstances) {
        var cap = circumstances.limits().perOrder();
        return !circumstances.isReply() && circumstances.messages() >= cap
                ? Optional.of(new Objection.Never(new Reason(id(), "the order has had its " + cap + " messages")))
                : Optional.empty();
    }
}
