package io.afterorder.domain.campaign;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** The part of a buyer's day in which a message may arrive: from the first time (included) to the last (excluded). */
public record SendingHours(LocalTime from, LocalTime to, Set<DayOfWeek> weekdays) {
    /** @throws IllegalArgumentException where the hours end before they begin or no weekday is left */
    public SendingHours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("the sending hours end (" + to + ") before they begin (" + from + ")");
        }
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("the sending hours name no weekday");
        }
        weekdays = Set.copyOf(weekdays);
    }

    public static SendingHours daily(LocalTime from, LocalTime to) {
        return new SendingHours(from, to, EnumSet.allOf(DayOfWeek.class));
    }

    public boolean include(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        var time = local.toLocalTime();
        return weekdays.contains(local.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(to);
    }

    /** The instant itself where it lies within the hours, else the next opening. */
    public Instant notBefore(Instant instant, ZoneId zone) {
        if (include(instant, zone)) {
            return instant;
        }
        var local = instant.atZone(zone);
        var day = local.toLocalTime().isBefore(from) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
        while (!weekdays.contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day.atTime(from).atZone(zone).toInstant();
    }
}
