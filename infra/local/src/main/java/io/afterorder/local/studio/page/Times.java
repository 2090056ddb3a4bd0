package io.afterorder.local.studio.page;

import io.afterorder.domain.campaign.Delay;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Times as pages show them, in UTC as all of Afterorder counts. */
final class Times {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    private Times() {}

    static String words(Instant time) {
        return LONG.format(time) + " UTC";
    }

    /** Without year and zone, for tables. */
    static String brief(Instant time) {
        return SHORT.format(time);
    }

    /** A text whose times are written for people. */
    static String readable(String text) {
        return ISO.matcher(text).replaceAll(found -> words(found.group()));
    }

    private static String words(String iso) {
        try {
            return words(Instant.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    /** {@code P1D} as {@code 1 day}. */
    static String words(Delay delay) {
        var parts = new ArrayList<String>();
        add(parts, delay.days().toTotalMonths(), "month");
        add(parts, delay.days().get(ChronoUnit.DAYS), "day");
        add(parts, delay.time().toHours(), "hour");
        add(parts, delay.time().toMinutesPart(), "minute");
        return parts.isEmpty() ? "at once" : String.join(" ", parts) + " later";
    }

    private static void add(List<String> parts, long number, String unit) {
        if (number > 0) {
            parts.add(count(number, unit));
        }
    }

    /** How far off it is, for example {@code in 2 days} or {@code 3 hours ago}. */
    static String distance(Instant time, Instant now) {
        var apart = Duration.between(now, time).abs();
        var length = apart.toDays() > 0
                ? count(apart.toDays(), "day")
                : apart.toHours() > 0 ? count(apart.toHours(), "hour") : count(apart.toMinutes(), "minute");
        if (apart.toMinutes() == 0) {
            return "now";
        }
        return time.isAfter(now) ? "in " + length : length + " ago";
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
