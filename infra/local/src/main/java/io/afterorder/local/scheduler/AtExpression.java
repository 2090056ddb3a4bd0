package io.afterorder.local.scheduler;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

import static io.afterorder.local.scheduler.Checks.invalid;

/** A one-time schedule expression: {@code at(yyyy-mm-ddThh:mm:ss)}, without zone and without a fraction of a second. */
final class AtExpression {
    private static final Pattern AT = Pattern.compile("at\\((\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2})\\)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss")
            .withResolverStyle(ResolverStyle.STRICT);

    private AtExpression() {}

    /** When the expression falls due in the given zone; a time that the zone skips moves on by the length of the gap. */
    static Instant instant(String expression, String zone) {
        if (expression.startsWith("rate(") || expression.startsWith("cron(")) {
            throw invalid("Invalid Schedule Expression " + expression
                    + ". The local stand-in fires one-time schedules only; write at(yyyy-mm-ddThh:mm:ss).");
        }
        var matcher = AT.matcher(expression);
        if (!matcher.matches()) {
            throw invalid("Invalid Schedule Expression " + expression + ".");
        }
        var zoneId = zoneId(zone);
        try {
            return LocalDateTime.parse(matcher.group(1), TIME).atZone(zoneId).toInstant();
        } catch (DateTimeException e) {
            throw invalid("Invalid Schedule Expression " + expression + ".");
        }
    }

    private static ZoneId zoneId(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw invalid("Invalid Schedule Expression Timezone " + zone + ".");
        }
    }
}
