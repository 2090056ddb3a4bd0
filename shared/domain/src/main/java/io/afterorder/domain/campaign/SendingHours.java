package io.afterorder.domain.campaign;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The parts of a buyer's week in which a message may arrive: within any of the windows. */
public record SendingHours(List<Window> windows) {
    /** In so many days every window opens once, also where its one day of the week is cut short by a change of the clock. */
    private static final int FARTHEST = 15;

    /** Some hours of some days: from the first time (included) to the last (excluded). */
    public record Window(LocalTime from, LocalTime to, Set<DayOfWeek> weekdays) {
        /** @throws IllegalArgumentException where the hours end before they begin or no weekday is left */
        public Window {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException(
                        "the sending hours end (" + to + ") before they begin (" + from + ")");
            }
            if (weekdays.isEmpty()) {
                throw new IllegalArgumentException("the sending hours name no weekday");
            }
            weekdays = Set.copyOf(weekdays);
        }

        private boolean includes(ZonedDateTime local) {
            var time = local.toLocalTime();
            return weekdays.contains(local.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(to);
        }
    }

    /** @throws IllegalArgumentException where there is no window */
    public SendingHours {
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("the sending hours have no window");
        }
        windows = List.copyOf(windows);
    }

    /** Of one window. */
    public SendingHours(LocalTime from, LocalTime to, Set<DayOfWeek> weekdays) {
        this(List.of(new Window(from, to, weekdays)));
    }

    public static SendingHours daily(LocalTime from, LocalTime to) {
        return new SendingHours(from, to, EnumSet.allOf(DayOfWeek.class));
    }

    public boolean include(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        return windows.stream().anyMatch(window -> window.includes(local));
    }

    /** The instant itself where it lies within a window, else the next opening of any. */
    public Instant notBefore(Instant instant, ZoneId zone) {
        if (include(instant, zone)) {
            return instant;
        }
        var today = instant.atZone(zone).toLocalDate();
        return Stream.iterate(today, day -> day.plusDays(1)).limit(FARTHEST)
                .flatMap(day -> openings(day, zone).filter(instant::isBefore).sorted()).findFirst()
                .orElseThrow(() -> new IllegalStateException(this + " never open after " + instant + " in " + zone));
    }

    /**
     * When windows open on a day: at their own beginning, twice where the clock goes back over it, never where it leaps over
     * it; and where a change of the clock leads into one.
     */
    private Stream<Instant> openings(LocalDate day, ZoneId zone) {
        var beginnings = windows.stream().map(window -> day.atTime(window.from()))
                .flatMap(time -> zone.getRules().getValidOffsets(time).stream().map(time::toInstant));
        return Stream.concat(beginnings, change(day, zone).stream()).filter(instant -> include(instant, zone));
    }

    private static Optional<Instant> change(LocalDate day, ZoneId zone) {
        var start = day.atStartOfDay(zone).toInstant();
        return Optional.ofNullable(zone.getRules().nextTransition(start.minusNanos(1)))
                .map(ZoneOffsetTransition::getInstant)
                .filter(change -> change.isBefore(day.plusDays(1).atStartOfDay(zone).toInstant()));
    }
}
