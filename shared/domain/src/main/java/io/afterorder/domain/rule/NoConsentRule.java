package io.afterorder.domain.rule;

import io.afterorder.domain.Reason;

import java.util.Optional;

/**
 * Bars marketing without a recorded consent of the address that holds now. Directive 2002/58/EC, article 13; UWG section 7.
 */
public final class NoConsentRule implements ContextRule {
    private static final String ID = "direct.no-consent";

    /** What stands against the message; the same where a claim finds it. */
    public static Reason reason() {
        return new Reason(ID, "it advertises, and no consent of the customer is recorded");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<Objection> against(Circumstances circumstances) {
        return circumstances.touch().purpose().isMarketing() && !circumstances.consent().holdsAt(circumstances.now())
                ? Optional.of(new Objection.Never(reason()))
                : Optional.empty();
    }
}
