package io.afterorder.messages.template;

import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ListFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The helpers that put values into words of the message's language. */
final class Wording {
    static final String LOCALE = "locale";
    static final String ZONE = "zone";

    /** {@code date shippedAt}, {@code list products}, {@code plural productCount "it" "them"}, {@code url orderId}. */
    static final Map<String, Helper<Object>> HELPERS = Map.of("date", Wording::date, "list", Wording::list, "plural",
            Wording::plural, "url", Wording::url);

    private Wording() {}

    /** The day, written out, in the zone of the buyer's marketplace: "3 November 2026", "3. November 2026". */
    private static CharSequence date(@Nullable Object value, Options options) {
        if (!(value instanceof Instant instant)) {
            throw new MissingValue();
        }
        ZoneId zone = options.data(ZONE);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale(options))
                .format(instant.atZone(zone));
    }

    /** The names, joined as the language does: "A, B and C", "A, B und C". */
    private static CharSequence list(@Nullable Object value, Options options) {
        if (!(value instanceof List<?> items) || items.isEmpty()) {
            throw new MissingValue();
        }
        var names = items.stream().map(Wording::nameOf).toList();
        return ListFormat.getInstance(locale(options), ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(names);
    }

    /** The first word for one, the second for any other number. */
    private static CharSequence plural(@Nullable Object value, Options options) {
        if (!(value instanceof Integer count)) {
            throw new MissingValue();
        }
        return options.<String>param(count == 1 ? 0 : 1);
    }

    /** The value as a part of a link's query or path. */
    private static CharSequence url(@Nullable Object value, Options options) {
        if (!(value instanceof String text) || text.isBlank()) {
            throw new MissingValue();
        }
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String nameOf(@Nullable Object item) {
        if (item instanceof Map<?, ?> product && product.get("name") instanceof String name && !name.isBlank()) {
            return name;
        }
        throw new MissingValue();
    }

    private static Locale locale(Options options) {
        return options.data(LOCALE);
    }
}
