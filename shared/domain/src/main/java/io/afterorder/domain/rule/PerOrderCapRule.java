package io.afterorder.domain.rule;

import io.afterorder.domain.Reason;

import java.util.Optional;

/**
 * Bars more proactive messages for one Amazon order than the seller allows, 3 where the campaign files are silent. What
 * the cap leaves is kept for messages that go first and are still to come.
 */
public final class PerOrderCapRule implements ContextRule {
    @Override
    public String id() {
        return "volume.per-order";
    }

    @Override
    public Optional<Objection> against(Circumstances circumstances) {
        if (circumstances.isReply() || !circumstances.isAmazon()) {
            return Optional.empty();
        }
        var cap = circumstances.limits().perOrder();
        if (circumstances.messages() >= cap) {
            return Optional.of(new Objection.Never(reason("the order has had its " + cap + " messages")));
        }
        var ahead = circumstances.ahead();
        return circumstances.messages() + ahead.size() >= cap
                ? circumstances.afterAhead(ahead.stream()).map(end -> new Objection.NotBefore(end,
                        reason("of the order's " + cap + " messages the last are kept for what goes first: "
                                + ahead.getLast().key().touch())))
                : Optional.empty();
    }

    private Reason reason(String text) {
        return new Reason(id(), text);
    }
}
