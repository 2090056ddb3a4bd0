package io.afterorder.domain.rule;

import io.afterorder.domain.Reason;
import io.afterorder.domain.port.Complaints.Complaint;
import io.afterorder.domain.port.Complaints.Recent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Stops a template when buyers complain: five times of it, or ten times of any message, within the last thousand messages
 * by mail. A day counts as a whole, so that the last thousand may be more; then as many more complaints are needed.
 *
 * <p>A complaint counts on the day on which it comes: the message may be days older.
 */
public final class TooManyComplaintsRule {
    public static final String ID = "template.complaints";
    /** How many messages are looked back on. */
    public static final int MESSAGES = 1000;
    /** How far back they may reach at most, where few are sent. */
    public static final int DAYS = 100;
    private static final int OF_ONE_TEMPLATE = 5;
    private static final int OF_ALL = 10;

    private TooManyComplaintsRule() {}

    /** @param recent the complaint that has just come among the rest */
    public static Optional<Reason> against(String template, Recent recent) {
        var from = from(recent.mailed());
        var messages = Math.max(MESSAGES, recent.mailed().tailMap(from).values().stream().mapToLong(n -> n).sum());
        var counted = recent.complaints().stream().filter(complaint -> !complaint.at().isBefore(startOf(from)))
                .filter(complaint -> recent.resumed().isEmpty() || complaint.at().isAfter(recent.resumed().get()))
                .toList();
        var ofTemplate = counted.stream().map(Complaint::template).filter(template::equals).count();
        if (reaches(ofTemplate, OF_ONE_TEMPLATE, messages)) {
            return reason(ofTemplate + " buyers complained of messages from the template " + template, messages);
        }
        return reaches(counted.size(), OF_ALL, messages)
                ? reason(counted.size() + " buyers complained, the last one of the template " + template, messages)
                : Optional.empty();
    }

    /** The latest day since whose beginning a thousand messages were sent; the first of all where there were fewer. */
    private static LocalDate from(NavigableMap<LocalDate, Long> mailed) {
        var sum = 0L;
        for (var day : mailed.descendingMap().entrySet()) {
            sum += day.getValue();
            if (sum >= MESSAGES) {
                return day.getKey();
            }
        }
        return LocalDate.EPOCH;
    }

    private static boolean reaches(long complaints, int limit, long messages) {
        return complaints * MESSAGES >= limit * messages;
    }

    private static Optional<Reason> reason(String what, long messages) {
        return Optional.of(new Reason(ID, what + " within the last " + messages + " messages"));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
