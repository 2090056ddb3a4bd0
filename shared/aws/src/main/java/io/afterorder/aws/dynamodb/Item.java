package io.afterorder.aws.dynamodb;

import io.afterorder.domain.Reason;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Map;
import java.util.Optional;

/** An item as it was read; errors name the item and the attribute. */
record Item(Map<String, AttributeValue> attributes) {
    /** Nine digits of fraction always, so that texts sort as their instants do. */
    private static final DateTimeFormatter SORTABLE = new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    static AttributeValue of(String text) {
        return AttributeValue.builder().s(text).build();
    }

    static AttributeValue of(long number) {
        return AttributeValue.builder().n(Long.toString(number)).build();
    }

    static AttributeValue of(boolean flag) {
        return AttributeValue.builder().bool(flag).build();
    }

    static AttributeValue of(Instant instant) {
        return of(SORTABLE.format(instant));
    }

    static AttributeValue of(Reason reason) {
        return AttributeValue.builder().m(Map.of("code", of(reason.code()), "text", of(reason.text()))).build();
    }

    Optional<AttributeValue> optional(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    String text(String name) {
        return required(name).s();
    }

    long number(String name) {
        return Long.parseLong(required(name).n());
    }

    boolean flag(String name) {
        return required(name).bool();
    }

    Instant instant(String name) {
        return Instant.parse(text(name));
    }

    Reason reason(String name) {
        return new Item(required(name).m()).asReason();
    }

    Reason asReason() {
        return new Reason(text("code"), text("text"));
    }

    AttributeValue required(String name) {
        return optional(name).orElseThrow(
                () -> new IllegalStateException("the item " + key() + " has no attribute \"" + name + "\""));
    }

    private String key() {
        return optional("PK").map(AttributeValue::s).orElse("within a map") + " "
                + optional("SK").map(AttributeValue::s).orElse("");
    }
}
