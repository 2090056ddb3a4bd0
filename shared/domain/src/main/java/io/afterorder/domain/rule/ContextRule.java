package io.afterorder.domain.rule;

import java.util.List;
import java.util.Optional;

/** A rule that looks at what surrounds a message that is due. What the message says is the compliance check's business. */
public interface ContextRule {
    /** Every rule that one order's circumstances decide; what forbids for good comes before what only delays. */
    List<ContextRule> ALL = List.of(new TooLateRule(), new PerOrderCapRule(), new ReviewRepeatRule(),
            new NoConsentRule(), new MinimumGapRule());

    /** The rule's stable id, for example {@code volume.per-order}. */
    String id();

    /** What the rule has against the message; empty where it may go. */
    Optional<Objection> against(Circumstances circumstances);
}
