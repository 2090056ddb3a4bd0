package io.afterorder.local.studio.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as pages show them, in UTC as all of Afterorder counts. */
final class Times {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Times() {}

    static String words(Instant time) {
        return LONG.format(time) + " UTC";
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
