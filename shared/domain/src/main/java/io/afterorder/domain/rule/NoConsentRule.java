package io.afterorder.domain.rule;

import io.afterorder.domain.Reason;

import java.util.Optional;

/**
 * Bars marketing without a recorded consent of the address. No event records a consent yet, so that marketing is barred
 * altogether. Directive 2002/58/EC, article 13; UWG section 7.
 */
public final class NoConsentRule implements ContextRule {
    @Override
    public String id() {
        return "direct.no-consent";
    }

    @Override
    public Optional<Objection> against(Circumstances circumstances) {
        return circumstances.touch().purpose().isMarketing()
                ? Optional.of(new Objection.Never(
                        new Reason(id(), "it advertises, and no consent of the customer is recorded")))
                : Optional.empty();
    }
}
