package io.afterorder.messages.template;

import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The helpers that put values into words of the message's language. */
final class Wording {
    static final String LOCALE = "locale";
    static final String ZONE = "zone";

    /** {@code date shippedAt}, {@code range expectedFrom expectedBy}, {@code money total}, {@code list products} and so on. */
    static final Map<String, Helper<Object>> HELPERS = Map.of("date", Wording::date, "range", Wording::range, "money",
            Wording::money, "list", Wording::list, "plural", Wording::plural, "url", Wording::url);

    private Wording() {}

    /** The day, written out, in the zone of the buyer's marketplace: "3 November 2026", "3. November 2026". */
    private static CharSequence date(@Nullable Object value, Options options) {
        return DateRange.day(day(value, options), locale(options));
    }

    /** Two days, both included: "3–5 November 2026"; one where they are the same. */
    private static CharSequence range(@Nullable Object from, Options options) {
        Object to = options.params.length == 1 ? options.param(0) : null;
        return DateRange.of(day(from, options), day(to, options), locale(options));
    }

    /** As the language writes it, with as many decimals as the currency has: "€12.50", "12,50 €", "￥1,250". */
    private static CharSequence money(@Nullable Object value, Options options) {
        if (!(value instanceof Amount(var amount, var currency))) {
            throw new MissingValue();
        }
        var format = NumberFormat.getCurrencyInstance(locale(options));
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(amount);
    }

    /** The names, joined as the language does: "A, B and C", "A, B und C". */
    private static CharSequence list(@Nullable Object value, Options options) {
        if (!(value instanceof List<?> items) || items.isEmpty()) {
            throw new MissingValue();
        }
        var names = items.stream().map(Wording::nameOf).toList();
        return ListFormat.getInstance(locale(options), ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(names);
    }

    /** Of the language's forms the one that the number takes: see {@link PluralForms}. */
    private static CharSequence plural(@Nullable Object value, Options options) {
        if (!(value instanceof Integer count)) {
            throw new MissingValue();
        }
        return options.<String>param(Math.min(PluralForms.index(locale(options), count), options.params.length - 1));
    }

    /** The value as a part of a link's query or path. */
    private static CharSequence url(@Nullable Object value, Options options) {
        if (!(value instanceof String text) || text.isBlank()) {
            throw new MissingValue();
        }
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static LocalDate day(@Nullable Object value, Options options) {
        if (!(value instanceof Instant instant)) {
            throw new MissingValue();
        }
        ZoneId zone = options.data(ZONE);
        return LocalDate.ofInstant(instant, zone);
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
