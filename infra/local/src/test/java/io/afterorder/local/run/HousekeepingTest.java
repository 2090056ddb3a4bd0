package io.afterorder.local.run;

import io.afterorder.domain.OrderId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Duration;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What the regular run of {@code order-events} mends and sets. */
class HousekeepingTest extends OnLocalStack {
    private static final OrderId ORDER = new OrderId("302-5551234-7654321");
    /** As often as the SDK tries one call. */
    private static final int TRIES = 3;

    @BeforeEach
    void order() {
        stack().invoke("OrderEventsFunction",
                """
                        {"eventId":"1","orderId":"302-5551234-7654321","type":"confirmed","occurredAt":"2026-03-02T10:00:00Z",
                         "salesChannel":{"channel":"AMAZON","marketplaceId":"A1PA6795UKMFR9"},"fulfilment":"MERCHANT","orderedAt":"2026-03-02T10:00:00Z",
                         "items":[{"sku":"HL-KETTLE-08","asin":"B0C7KETTL1","title":"Kettle","quantity":1}],
                         "buyer":{"email":"c3wq8m1xk7nd5tz@marketplace.amazon.de"}}""");
    }

    @Test
    void a_follow_up_that_got_no_schedule_gets_one_within_six_hours() {
        stack().scheduler().faults().failNext(TRIES);
        ship();
        assertThat(documents(ORDER).state().label()).isEqualTo("PLANNED");

        stack().advanceTo(START.plus(Duration.ofHours(6)));
        assertThat(documents(ORDER).state().label()).isEqualTo("SCHEDULED");

        stack().advanceTo(DUE.plus(Duration.ofMinutes(5)));
        assertThat(documents(ORDER).state().label()).isEqualTo("SENT");
        assertThat(stack().mail().sentMails()).hasSize(1);
    }

    @Test
    void a_follow_up_whose_schedule_never_fired_is_woken_once_its_time_has_passed() {
        ship();
        stack().scheduler().schedules().forEach(stack().scheduler()::delete);

        stack().advanceTo(DUE.plus(Duration.ofHours(2)));

        assertThat(documents(ORDER).state().label()).isEqualTo("SENT");
        assertThat(stack().mail().sentMails()).hasSize(1);
    }

    @Test
    void a_scheduler_that_is_down_is_asked_again_six_hours_later() {
        stack().scheduler().faults().failNext(2 * TRIES);
        ship();

        stack().advanceTo(START.plus(Duration.ofHours(6)));
        assertThat(documents(ORDER).state().label()).isEqualTo("PLANNED");

        stack().advanceTo(START.plus(Duration.ofHours(12)));
        assertThat(documents(ORDER).state().label()).isEqualTo("SCHEDULED");
    }

    @Test
    void the_allowances_of_today_and_tomorrow_are_set() {
        stack().advanceTo(START.plus(Duration.ofHours(6)));

        assertThat(allowance("2026-03-03")).isEqualTo("600");
        // One order today: 600 and five times a seventh of it, in whole messages.
        assertThat(allowance("2026-03-04")).isEqualTo("600");

        stack().invoke("OrderEventsFunction",
                """
                {"eventId":"2","orderId":"302-5551234-7654322","type":"cancelled","occurredAt":"2026-03-03T10:00:00Z"}""");
        stack().advanceTo(START.plus(Duration.ofHours(12)));
        // Two orders.
        assertThat(allowance("2026-03-04")).isEqualTo("601");
    }

    private void ship() {
        stack().invoke("OrderEventsFunction",
                """
                {"eventId":"3","orderId":"302-5551234-7654321","type":"shipped","occurredAt":"2026-03-03T10:00:00Z"}""");
    }

    private String allowance(String day) {
        var key = Map.of("PK", AttributeValue.fromS("ACCOUNT"), "SK", AttributeValue.fromS("MESSAGES#" + day));
        return stack().dynamoDb().getItem(get -> get.tableName(table()).key(key)).item().get("allowance").n();
    }
}
