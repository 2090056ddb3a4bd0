package io.afterorder.simulation.world;

import io.afterorder.aws.ses.FollowUpTags;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message that SES took, and what became of it. */
public final class AcceptedMail {
    private final FollowUpTags tags;
    private final String to;
    private final String words;
    private final Instant at;
    private final Instant decidedAfter;
    private final List<Instant> eventsHandled = new ArrayList<>();
    private final Map<Stopped, Instant> stopped = new EnumMap<>(Stopped.class);
    private boolean refused;

    /** @param decidedAfter when the invocation began that sent it */
    AcceptedMail(FollowUpTags tags, String to, String words, Instant at, Instant decidedAfter) {
        this.tags = tags;
        this.to = to;
        this.words = words;
        this.at = at;
        this.decidedAfter = decidedAfter;
    }

    /** @param stops what the stack has stopped from then on */
    void eventHandled(Instant instant, Optional<Stopped> stops) {
        eventsHandled.add(instant);
        stops.ifPresent(what -> stopped.putIfAbsent(what, instant));
    }

    /** When the stack had stopped something because of what became of this mail; empty where it had no reason to. */
    public Optional<Instant> stopped(Stopped what) {
        return Optional.ofNullable(stopped.get(what));
    }

    /** SES found afterwards that it would not send it. */
    void refuse() {
        refused = true;
    }

    public FollowUpTags tags() {
        return tags;
    }

    public String to() {
        return to;
    }

    /** Whether it went to a buyer on Amazon, who is reached through Amazon's relay. */
    public boolean wasRelayed() {
        return isRelay(to);
    }

    static boolean isRelay(String address) {
        return address.contains("@marketplace.amazon.");
    }

    /** Subject and text. */
    public String words() {
        return words;
    }

    public Instant at() {
        return at;
    }

    public Instant decidedAfter() {
        return decidedAfter;
    }

    public boolean reachedBuyer() {
        return !refused;
    }

    /** Whether the stack had heard of it from SES by then. */
    public boolean wasHeardOf(Instant instant) {
        return eventsHandled.stream().anyMatch(handled -> !handled.isAfter(instant));
    }

    @Override
    public String toString() {
        return "order " + tags.orderId() + " " + tags.touch() + " attempt " + tags.attempt() + " at " + at;
    }
}
