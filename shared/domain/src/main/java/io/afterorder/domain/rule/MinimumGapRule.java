package io.afterorder.domain.rule;

import io.afterorder.domain.Reason;

import java.time.Duration;
import java.util.Optional;

/**
 * Moves a proactive message that comes too soon after the order's last one, 24 hours where the campaign files are silent,
 * or before one that goes first.
 */
public final class MinimumGapRule implements ContextRule {
    @Override
    public String id() {
        return "volume.minimum-gap";
    }

    @Override
    public Optional<Objection> against(Circumstances circumstances) {
        if (circumstances.isReply()) {
            return Optional.empty();
        }
        var gap = circumstances.limits().minimumGap();
        return circumstances.lastMessage().map(last -> last.plus(gap)).filter(circumstances.now()::isBefore)
                .<Objection>map(end -> new Objection.NotBefore(end, new Reason(id(),
                        "the last message on the order was less than " + gap.toHours() + " hours ago")))
                .or(() -> beforeOthers(circumstances, gap));
    }

    /** A message now would hold up one that goes first. */
    private Optional<Objection> beforeOthers(Circumstances circumstances, Duration gap) {
        var soon = circumstances.ahead().stream()
                .filter(other -> other.due().isBefore(circumstances.now().plus(gap))).toList();
        return circumstances.afterAhead(soon.stream()).map(end -> new Objection.NotBefore(end, new Reason(id(),
                "it would hold up what goes first: " + soon.getLast().key().touch())));
    }
}
