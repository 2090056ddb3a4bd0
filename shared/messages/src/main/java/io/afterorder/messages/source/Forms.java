package io.afterorder.messages.source;

import io.afterorder.domain.Channel;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.Purpose;
import io.afterorder.domain.campaign.Delay;
import io.afterorder.domain.campaign.Enclosure;
import io.afterorder.domain.campaign.Limits;
import io.afterorder.domain.campaign.Milestone;
import io.afterorder.domain.campaign.ReviewAsk;
import io.afterorder.domain.campaign.SkipCondition;
import io.afterorder.domain.criterion.OfBuyers;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.ProblemKind;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the values of a campaign file are written. */
final class Forms {
    static final Reading<Channel> CHANNEL = words("a channel", Channel.values());
    static final Reading<Marketplace> MARKETPLACE = Choice.of("a marketplace", List.of(Marketplace.values()),
            Marketplace::name);
    static final Reading<Fulfilment> FULFILMENT = words("a way of fulfilment", Fulfilment.values());
    static final Reading<Purpose> PURPOSE = Choice.of("a purpose", List.of(Purpose.values()), Purpose::name);
    static final Reading<Milestone> MILESTONE = words("a trigger", Milestone.values());
    static final Reading<ProblemKind> PROBLEM = words("a kind of problem", ProblemKind.values());
    static final Reading<SkipCondition.Happened> HAPPENED = words("something that can have happened",
            SkipCondition.Happened.values());
    static final Reading<OfBuyers.Kind> BUYERS = words("a kind of buyer", OfBuyers.Kind.values());
    static final Reading<Boolean> YES_OR_NO = Choice.of("true or false", List.of(true, false), String::valueOf);
    static final Reading<ReviewAsk> REVIEW = words("a way to ask for a review", ReviewAsk.values());
    static final Reading<Enclosure.Kind> ENCLOSURE = words("a kind of attachment", Enclosure.Kind.values());
    static final Reading<DayOfWeek> WEEKDAY = words("a weekday", DayOfWeek.values());

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 40;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(?:\\.\\d{1,4})?");
    private static final int MOST_STARS = 5;

    private Forms() {}

    static String name(String text) {
        if (!NAME.matcher(text).matches() || text.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("\"" + text + "\" is not a name; write at most " + LONGEST_NAME
                    + " small letters, digits and hyphens, for example after-purchase");
        }
        return text;
    }

    static int priority(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a priority; write a number from 0 to 9999");
        }
        return Integer.parseInt(text);
    }

    static int perOrder(String text) {
        int cap = Limits.STANDARD.perOrder();
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) < 1 || Integer.parseInt(text) > cap) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a cap from 1 to " + cap + "; a file can only be stricter than " + cap);
        }
        return Integer.parseInt(text);
    }

    static int pieces(String text) {
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) < 1) {
            throw new IllegalArgumentException("\"" + text + "\" is not a number of pieces; write 1 to 9999");
        }
        return Integer.parseInt(text);
    }

    static int weight(String text) {
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) < 1) {
            throw new IllegalArgumentException("\"" + text + "\" is not a weight; write 1 to 9999");
        }
        return Integer.parseInt(text);
    }

    static int stars(String text) {
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) < 2 || Integer.parseInt(text) > MOST_STARS) {
            throw new IllegalArgumentException("\"" + text + "\" is not a number of stars from 2 to " + MOST_STARS
                    + "; write 4 where three stars are too few");
        }
        return Integer.parseInt(text);
    }

    static BigDecimal amount(String text) {
        if (!AMOUNT.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not an amount; write 50 or 49.90");
        }
        return new BigDecimal(text);
    }

    static String currency(String text) {
        try {
            return Currency.getInstance(text).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a currency; write its three capital letters such as EUR", e);
        }
    }

    static Locale language(String text) {
        var locale = Locale.forLanguageTag(text);
        if (locale.getLanguage().isEmpty() || !locale.toLanguageTag().equals(text)) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a language; write en, de or, for one region, en-US");
        }
        return locale;
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a day; write \"2026-12-24\"", e);
        }
    }

    static Duration minimumGap(String text) {
        var gap = duration(text);
        if (gap.compareTo(Limits.STANDARD.minimumGap()) < 0) {
            throw new IllegalArgumentException("\"" + text + "\" is shorter than " + Limits.STANDARD.minimumGap()
                    + "; a file can only be stricter: write PT24H or more");
        }
        return gap;
    }

    static Duration expiry(String text) {
        var expiry = duration(text);
        if (!expiry.isPositive()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" leaves no time to send; write P5D for five days after it was due");
        }
        return expiry;
    }

    static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a time of day; write \"09:00\" or \"17:30\"",
                    e);
        }
    }

    /** The delay's length where every day has 24 hours. */
    static Duration length(Delay delay) {
        return Duration.between(Instant.EPOCH, delay.after(Instant.EPOCH, ZoneOffset.UTC));
    }

    private static Duration duration(String text) {
        var delay = Delay.parse(text);
        if (delay.days().toTotalMonths() != 0) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" counts months, which differ in length; write days, for example P30D");
        }
        return length(delay);
    }

    private static <E extends Enum<E>> Reading<E> words(String noun, E[] values) {
        return Choice.of(noun, List.of(values), Forms::word);
    }

    /** A constant as a file writes it: {@code review-left}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
