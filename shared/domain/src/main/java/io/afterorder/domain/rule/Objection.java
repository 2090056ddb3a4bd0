package io.afterorder.domain.rule;

import io.afterorder.domain.Reason;

import java.time.Instant;

/** What a rule has against sending now. */
public sealed interface Objection {
    Reason reason();

    /** It is never sent. */
    record Never(Reason reason) implements Objection {}

    /** It may be sent from {@code until} on. */
    record NotBefore(Instant until, Reason reason) implements Objection {}
}
