package io.afterorder.messages.template;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes two days as the language does: "3–5 November 2026", "3.–5. November 2026", "2026年11月3日～5日". */
final class DateRange {
    /** The day in a date's pattern, with what the language writes after its number. */
    private static final Pattern DAY = Pattern.compile("d+(\\.|日|)");
    private static final String STAND_IN = "\u0001";

    private DateRange() {}

    static String of(LocalDate from, LocalDate to, Locale locale) {
        if (!from.isBefore(to)) {
            return day(to, locale);
        }
        if (from.getYear() != to.getYear() || from.getMonth() != to.getMonth()) {
            return day(from, locale) + " " + dash(locale) + " " + day(to, locale);
        }
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.LONG, null,
                IsoChronology.INSTANCE, locale);
        var day = DAY.matcher(pattern);
        if (!day.find()) {
            return day(from, locale) + " " + dash(locale) + " " + day(to, locale);
        }
        var sign = day.group(1);
        var days = from.getDayOfMonth() + sign + dash(locale) + to.getDayOfMonth() + sign;
        return DateTimeFormatter.ofPattern(day.replaceFirst("'" + STAND_IN + "'"), locale).format(to).replace(STAND_IN,
                days);
    }

    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    private static String dash(Locale locale) {
        return locale.getLanguage().equals("ja") ? "～" : "–";
    }
}
