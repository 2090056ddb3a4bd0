package io.afterorder.orderevents;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.aws.Json;
import io.afterorder.domain.order.OrderEvent.Cancelled;
import io.afterorder.orderevents.Reading.Changed;
import io.afterorder.orderevents.Reading.NotUnderstood;
import io.afterorder.orderevents.Reading.Own;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class IntakeTest {
    private final Intake intake = new Intake(Json.MAPPER, new OwnSeller(Optional.empty()));

    @Test
    void afterorders_own_event_is_understood() {
        var body = "{\"eventId\":\"1\",\"orderId\":\"302-1234567-1234567\",\"type\":\"cancelled\",\"occurredAt\":\"2026-03-02T10:00:00Z\"}";

        assertThat(intake.read(body)).isInstanceOfSatisfying(Own.class,
                own -> assertThat(own.event()).isInstanceOf(Cancelled.class));
    }

    @Test
    void amazons_notification_is_understood_with_its_nulls() throws IOException {
        assertThat(intake.read(fixture("order-change.json"))).isInstanceOfSatisfying(Changed.class,
                changed -> assertThat(changed.notification().orderId().value()).isEqualTo("302-4410027-5500318"));
    }

    @Test
    void a_notification_of_another_seller_or_of_none_is_refused_where_it_is_known_whose_they_are() throws IOException {
        var mine = fixture("order-change.json");
        var id = Pattern.compile("\"SellerId\"\\s*:\\s*\"([^\"]+)\"").matcher(mine);
        assertThat(id.find()).isTrue();
        var strict = new Intake(new ObjectMapper(), new OwnSeller(Optional.of(id.group(1))));

        assertThat(strict.read(mine)).isInstanceOf(Changed.class);
        assertThat(strict.read(mine.replace(id.group(1), "A2SOMEBODYELSE"))).isInstanceOfSatisfying(NotUnderstood.class,
                wrong -> {
                    assertThat(wrong.where()).isEqualTo("$.Payload.OrderChangeNotification.SellerId");
                    assertThat(wrong.what()).contains("another seller", "SellerId");
                });
        assertThat(strict.read(mine.replace("\"SellerId\"", "\"Seller\""))).isInstanceOfSatisfying(NotUnderstood.class,
                wrong -> assertThat(wrong.what()).contains("no seller"));
    }

    @Test
    void another_notification_is_named() {
        assertThat(intake.read("{\"NotificationType\":\"FEE_PROMOTION\"}")).isInstanceOfSatisfying(NotUnderstood.class,
                wrong -> {
                    assertThat(wrong.where()).isEqualTo("$.NotificationType");
                    assertThat(wrong.what()).contains("FEE_PROMOTION").contains("ORDER_CHANGE");
                });
    }

    @Test
    void a_field_of_the_wrong_form_is_named_with_its_value() {
        var body = "{\"eventId\":\"1\",\"orderId\":\"302-1234567-1234567\",\"type\":\"delivered\",\"occurredAt\":\"yesterday\"}";

        assertThat(intake.read(body)).isInstanceOfSatisfying(NotUnderstood.class, wrong -> {
            assertThat(wrong.where()).isEqualTo("$.occurredAt");
            assertThat(wrong.what()).contains("yesterday");
        });
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void what_was_written_to_do_harm_is_refused_with_what_and_where(String body, String what) {
        assertThat(intake.read(body)).isInstanceOfSatisfying(NotUnderstood.class, wrong -> {
            assertThat(wrong.what()).contains(what);
            assertThat(wrong.where()).isNotEmpty();
            assertThat(wrong.where() + wrong.what()).hasSizeLessThan(500);
        });
    }

    static Stream<Arguments> hostile() {
        var event = "{\"eventId\":\"1\",\"orderId\":\"302-1234567-1234567\",\"type\":\"feedback-left\",\"occurredAt\":\"2026-03-02T10:00:00Z\",\"rating\":%s}";
        return Stream.of(arguments(event.formatted("[".repeat(100_000)), "nested deeper"),
                arguments("{\"a\":".repeat(100_000), "nested deeper"),
                arguments(event.formatted("9".repeat(100_000)), "a longer number"),
                arguments(event.formatted("9".repeat(900)), "out of range"),
                arguments(event.formatted("1e999999999"), "write"), arguments(event.formatted("1E-999999999"), "write"),
                arguments(event.formatted("3.5"), "write"), arguments(event.formatted("NaN"), "no JSON"),
                arguments(event.formatted("\"5\""), "whole number"), arguments(event.formatted("true"), "whole number"),
                arguments(event.formatted("5,\"rating\":1"), "there twice"),
                arguments(event.formatted("5,\"type\":\"cancelled\""), "there twice"),
                arguments(event.formatted("5") + event.formatted("1"), "more than one value"),
                arguments(event.formatted("5").replace("302-1234567-1234567", "x".repeat(300_000)),
                        "has 300000 characters"),
                arguments(event.formatted("5").replace("302-1234567-1234567", "../../x\\u0000"), "has the wrong form"),
                arguments("", "write"), arguments("null", "write"), arguments("[]", "write"),
                arguments("\"x\"", "write"));
    }

    @Test
    void what_is_no_json_is_shown_by_its_place() {
        assertThat(intake.read("{\"eventId\":\n oops")).isInstanceOfSatisfying(NotUnderstood.class,
                wrong -> assertThat(wrong.where()).startsWith("line 2"));
    }

    @Test
    void nothing_at_all_is_no_event() {
        assertThat(intake.read("")).isInstanceOf(NotUnderstood.class);
        assertThat(intake.read("null")).isInstanceOf(NotUnderstood.class);
        assertThat(intake.read("[]")).isInstanceOf(NotUnderstood.class);
    }

    private static String fixture(String name) throws IOException {
        try (var stream = IntakeTest.class.getResourceAsStream(name)) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
