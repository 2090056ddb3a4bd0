package io.afterorder.domain.buyer;

import java.time.Instant;

/** Whether an address agreed to be advertised to: its owner's last word. */
public sealed interface Consent {
    /** Nobody has said anything. */
    record None() implements Consent {}

    /**
     * @param since when it was given; it counts for nothing before
     * @param wording what the customer agreed to, word for word
     * @param source where, for example {@code checkout}
     */
    record Given(Instant since, String wording, String source) implements Consent {}

    record Withdrawn(Instant at) implements Consent {}

    static Consent none() {
        return new None();
    }

    /** Whether advertising may go out at that time. */
    default boolean holdsAt(Instant now) {
        return this instanceof Given(var since, _, _) && !since.isAfter(now);
    }
}
