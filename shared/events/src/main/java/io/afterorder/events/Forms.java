package io.afterorder.events;

import io.afterorder.domain.order.OrderEvent.Money;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms in which events write times, zones, languages and links. The schema has the same patterns. */
final class Forms {
    private static final int LONGEST_TIMESTAMP = 40;
    private static final int LONGEST_ZONE = 64;
    private static final int LONGEST_LANGUAGE = 12;
    private static final int LONGEST_TOPIC = 40;

    private static final Pattern TIMESTAMP = Pattern.compile(
            "(19|20)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?(Z|[+-](0\\d|1[0-7]):[0-5]\\d)");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\\d{3}))?");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern TOPIC = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private Forms() {}

    static Instant instant(Field field) {
        var remedy = "write a time with seconds and offset such as 2026-11-23T09:30:00Z or 2026-11-23T10:30:00+01:00";
        var text = field.text(LONGEST_TIMESTAMP);
        if (!TIMESTAMP.matcher(text).matches()) {
            throw field.wrong("is no ISO 8601 time with an offset", remedy);
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException _) {
            throw field.wrong("is no time of the calendar", remedy);
        }
    }

    /** A region's zone: an offset would not know of summer time. */
    static ZoneId zone(Field field) {
        var text = field.text(LONGEST_ZONE);
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw field.wrong("is no time zone", "write an IANA name such as Europe/Berlin");
        }
        return ZoneId.of(text);
    }

    static Locale language(Field field) {
        var remedy = "write a BCP 47 tag such as de-DE or en";
        var text = field.text(LONGEST_LANGUAGE);
        if (!LANGUAGE.matcher(text).matches()) {
            throw field.wrong("is no language", remedy);
        }
        try {
            return new Locale.Builder().setLanguageTag(text).build();
        } catch (IllformedLocaleException _) {
            throw field.wrong("is no language", remedy);
        }
    }

    static Money money(Field field) {
        return field.object(fields -> {
            var amount = fields.required("amount");
            var text = amount.text();
            if (!AMOUNT.matcher(text).matches()) {
                throw amount.wrong("is no amount",
                        "write a string of digits with at most four decimals such as \"12.50\"");
            }
            var currency = fields.required("currency").as(Currency::getInstance, 3, "an ISO 4217 code such as EUR");
            return new Money(new BigDecimal(text), currency.getCurrencyCode());
        });
    }

    /** A word, so that nobody puts a buyer's own words there. */
    static String topic(Field field) {
        var text = field.hidden().text(LONGEST_TOPIC);
        if (!TOPIC.matcher(text).matches()) {
            throw field.hidden().wrong("is no topic",
                    "write small letters, digits and hyphens such as delivery-date, not the buyer's words");
        }
        return text;
    }

    /** It may lead to a customer's own page. */
    static String link(Field field) {
        var text = field.text();
        if (!LINK.matcher(text).matches()) {
            throw field.hidden().wrong("is no link", "write an address that begins with https://");
        }
        return text;
    }
}
