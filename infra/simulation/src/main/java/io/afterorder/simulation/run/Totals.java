package io.afterorder.simulation.run;

import io.afterorder.simulation.world.Fault;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Figures of many runs together. */
public final class Totals {
    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private final Map<String, Integer> states = new TreeMap<>();
    private final List<Broken> broken = new ArrayList<>();
    private int runs;
    private int events;
    private int calls;
    private int mails;
    private int deadLettered;
    private int twice;

    /**
     * A run in which a promise was broken.
     *
     * @param run by which it can be run again, for example {@code --replay 17}
     */
    public record Broken(String run, List<String> promises) {}

    void add(String run, RunResult result) {
        runs++;
        events += result.events();
        calls += result.calls();
        mails += result.mails();
        deadLettered += result.deadLettered();
        twice += result.twice();
        result.faults().forEach((fault, count) -> faults.merge(fault, count, Integer::sum));
        result.states().forEach((state, count) -> states.merge(state, count, Integer::sum));
        if (!result.broken().isEmpty()) {
            broken.add(new Broken(run, result.broken()));
        }
    }

    public int runs() {
        return runs;
    }

    /** How often each kind befell a call. */
    public Map<Fault, Integer> faults() {
        return Map.copyOf(faults);
    }

    public List<Broken> broken() {
        return List.copyOf(broken);
    }

    /** For people: a line for each figure. */
    public String table() {
        var lines = new StringBuilder();
        line(lines, "runs", runs);
        line(lines, "order events fed", events);
        line(lines, "calls of AWS", calls);
        line(lines, "calls that went wrong", faults.values().stream().mapToInt(Integer::intValue).sum());
        faults.forEach((fault, count) -> line(lines, "  a call " + fault.words(), count));
        line(lines, "messages due", states.values().stream().mapToInt(Integer::intValue).sum());
        states.forEach((state, count) -> line(lines, "  " + words(state), count));
        line(lines, "mails that SES took", mails);
        line(lines, "  twice: SES took the first, gave no answer and sent no event in time", twice);
        line(lines, "dead letters, each sent round again", deadLettered);
        line(lines, "runs that broke a promise", broken.size());
        return lines.toString();
    }

    private static String words(String state) {
        return state.equals("UNKNOWN") ? "in doubt to the end" : state.toLowerCase(Locale.ROOT);
    }

    private static void line(StringBuilder lines, String what, int count) {
        lines.append("%,12d  %s%n".formatted(count, what));
    }
}
