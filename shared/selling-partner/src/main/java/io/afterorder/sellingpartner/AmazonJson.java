package io.afterorder.sellingpartner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.order.OrderEvent.Money;
import io.afterorder.events.EventNotUnderstood;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A value in a JSON document of Amazon's, where fields come null, blank or missing: all three are one thing here, and
 * so is a value of the wrong kind. Only what nothing can be done without is asked for with an error.
 */
record AmazonJson(JsonNode value, String path) {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(?:\\.\\d{1,4})?");

    /** The most characters of a text that Afterorder's own events keep. */
    private static final int LONGEST_TEXT = 2_000;

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    static AmazonJson of(@Nullable JsonNode value) {
        return new AmazonJson(value == null ? MissingNode.getInstance() : value, "$");
    }

    /** The field's value, which may be missing. */
    AmazonJson at(String name) {
        return new AmazonJson(value.path(name), path + "." + name);
    }

    /** The entries of an array; none where the value is no array. */
    List<AmazonJson> entries() {
        if (!value.isArray()) {
            return List.of();
        }
        return StreamSupport.stream(value.spliterator(), false).map(entry -> new AmazonJson(entry, path + "[]"))
                .toList();
    }

    /** The text without blanks around it, cut where it is longer than 2,000 characters; empty where nothing is left. */
    Optional<String> text() {
        if (!value.isValueNode() || value.isNull()) {
            return Optional.empty();
        }
        var text = value.asText().strip();
        var cut = text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)).strip();
        return Optional.of(cut).filter(rest -> !rest.isBlank());
    }

    /** The time; empty where it is no ISO 8601 time with an offset, or lies outside 1900 to 2099. */
    Optional<Instant> instant() {
        try {
            return text().map(OffsetDateTime::parse).map(OffsetDateTime::toInstant)
                    .filter(time -> !time.isBefore(FIRST) && time.isBefore(END));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** An amount with its currency; empty where either is missing or is none, since nothing but reckoning depends on it. */
    Optional<Money> money() {
        var amount = at("amount").text().filter(text -> AMOUNT.matcher(text).matches()).map(BigDecimal::new);
        var currency = at("currencyCode").text().filter(AmazonJson::isCurrency);
        return amount.flatMap(number -> currency.map(code -> new Money(number, code)));
    }

    private static boolean isCurrency(String code) {
        try {
            Currency.getInstance(code);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    OptionalInt integer() {
        return value.canConvertToInt() ? OptionalInt.of(value.intValue()) : OptionalInt.empty();
    }

    boolean isTrue() {
        return value.asBoolean(false);
    }

    OrderId orderId() {
        var text = text().orElseThrow(() -> missing("the order's id"));
        try {
            return new OrderId(text);
        } catch (IllegalArgumentException _) {
            throw new EventNotUnderstood(path, "the value is no order id",
                    "an id of Amazon's has the form 903-8868176-2219830");
        }
    }

    /** @throws EventNotUnderstood where an id is given that is no marketplace's */
    Optional<Marketplace> marketplace() {
        return text().map(id -> Marketplace.ofId(id).orElseThrow(() -> new EventNotUnderstood(path,
                "the marketplace \"" + id + "\" is not supported", "supported are "
                        + Arrays.stream(Marketplace.values()).map(known -> known.id() + " (" + known + ")")
                                .collect(Collectors.joining(", ")))));
    }

    EventNotUnderstood missing(String what) {
        return missing(path, what);
    }

    static EventNotUnderstood missing(String path, String what) {
        return new EventNotUnderstood(path, what + " is missing, null or of the wrong form",
                "Amazon always sends it: see what feeds this queue, and replay the event once that is mended");
    }
}
