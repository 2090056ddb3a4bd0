package io.afterorder.simulation.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What happened in a run, as somebody saw it who looked at the services and not into the functions. */
public final class Chronicle {
    private final boolean traced;
    private final List<String> trace = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private final List<AcceptedMail> mails = new ArrayList<>();
    private final Map<String, Instant> handled = new HashMap<>();
    private final List<String> deadLetters = new ArrayList<>();

    /** @param traced whether every step is to be kept for reading */
    public Chronicle(boolean traced) {
        this.traced = traced;
    }

    void call(Call call) {
        calls.add(call);
    }

    void fault(Call call, Fault kind) {
        faults.merge(kind, 1, Integer::sum);
    }

    void accepted(AcceptedMail mail) {
        mails.add(mail);
    }

    /** The queue is done with the event. */
    void handled(String body, Instant at) {
        handled.putIfAbsent(body, at);
    }

    void deadLetter(String letter) {
        deadLetters.add(letter);
        trace(() -> "dead letter: " + letter);
    }

    void trace(Supplier<String> line) {
        if (traced) {
            trace.add(line.get());
        }
    }

    public List<String> trace() {
        return List.copyOf(trace);
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    public Map<Fault, Integer> faults() {
        return Map.copyOf(faults);
    }

    /** In the order in which SES took them. */
    public List<AcceptedMail> mails() {
        return List.copyOf(mails);
    }

    /** When the queue was first done with an event; empty where it never was, or where the event was ever laid down. */
    public Optional<Instant> takenIn(String eventId, String body) {
        // Within a letter the id ends with a quotation mark, or with the backslash before one.
        return deadLetters.stream()
                .anyMatch(letter -> letter.contains(eventId + "\"") || letter.contains(eventId + "\\"))
                        ? Optional.empty()
                        : Optional.ofNullable(handled.get(body));
    }

    public int deadLettered() {
        return deadLetters.size();
    }
}
