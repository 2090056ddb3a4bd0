package io.afterorder.domain.campaign;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * A time to wait as ISO 8601 writes it: {@code P1D}, {@code PT48H}, {@code P2W}, {@code P1DT12H}. Days and weeks are a
 * person's days, so that two days after 9:00 is 9:00 across a change of summer time; hours are hours.
 */
public record Delay(Period days, Duration time) {
    private static final Pattern FORM = Pattern.compile("(P(?:\\d+[YMWD])*)(T(?:\\d+[HMS])+)?");

    /** @throws IllegalArgumentException where the text is no such duration; the message names it and the remedy */
    public static Delay parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches() || text.equals("P")) {
            throw notADuration(text);
        }
        try {
            var days = parts.group(1).equals("P") ? Period.ZERO : Period.parse(parts.group(1));
            var time = parts.group(2) == null ? Duration.ZERO : Duration.parse("P" + parts.group(2));
            return new Delay(days, time);
        } catch (DateTimeException e) {
            throw notADuration(text);
        }
    }

    public Instant after(Instant start, ZoneId zone) {
        return start.atZone(zone).plus(days).plus(time).toInstant();
    }

    @Override
    public String toString() {
        if (time.isZero()) {
            return days.isZero() ? "PT0S" : days.toString();
        }
        return days.isZero() ? time.toString() : days + time.toString().substring(1);
    }

    private static IllegalArgumentException notADuration(String text) {
        return new IllegalArgumentException("\"" + text + "\" is not a duration; write P2D or PT48H");
    }
}
