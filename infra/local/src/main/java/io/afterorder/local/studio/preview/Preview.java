package io.afterorder.local.studio.preview;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Verdict;
import io.afterorder.domain.Reason;
import io.afterorder.messages.render.RenderedMessage;

import java.util.List;

/** What came of trying a message. */
public sealed interface Preview {
    record Written(RenderedMessage message, Verdict verdict) implements Preview {
        public List<NumberedFinding> findings() {
            return NumberedFinding.all(verdict.findings());
        }
    }

    /** There is no message for this order, and why. */
    record Unwritten(Reason reason) implements Preview {}

    /** In one word or two, for lists. */
    default Status status() {
        return switch (this) {
            case Unwritten(var reason) -> reason.code().startsWith("template.no-") || reason.code().startsWith("order.")
                    ? Status.NOTHING
                    : Status.BROKEN;
            case Written(_, var verdict) when !verdict.passes() -> Status.BLOCKED;
            case Written(_, var verdict) -> verdict.findings().isEmpty() ? Status.PASSES : Status.WARNED;
        };
    }

    /** How many matters there are to mend. */
    default int count() {
        return this instanceof Written written
                ? written.findings().stream().mapToInt(NumberedFinding::number).max().orElse(0)
                : 0;
    }

    /** Whether one of the findings stops the message. */
    default boolean isBlocked() {
        return this instanceof Written(_, var verdict) && verdict.findings().stream().anyMatch(Finding::blocks);
    }
}
