package io.afterorder.local.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.afterorder.domain.OrderId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

/** Schedules of follow-ups that were cancelled or moved. */
class UnwantedSchedulesTest extends OnLocalStack {
    private static final OrderId ORDER = new OrderId("302-5551234-7654321");
    private static final String CANCELLED = event("9", "cancelled", "2026-03-03T10:30:00Z", "");
    /** As often as the SDK tries one call. */
    private static final int TRIES = 3;

    @BeforeEach
    void ship() {
        told(event("1", "confirmed", "2026-03-02T10:00:00Z", """
                ,"salesChannel":{"channel":"AMAZON","marketplaceId":"A1PA6795UKMFR9"},"fulfilment":"MERCHANT",
                 "orderedAt":"2026-03-02T10:00:00Z","items":[{"sku":"HL-KETTLE-08","asin":"B0C7KETTL1","title":"Kettle","quantity":1}],
                 "deliveryWindow":{"earliest":"2026-03-05T08:00:00Z","latest":"2026-03-06T12:00:00Z"},
                 "buyer":{"email":"c3wq8m1xk7nd5tz@marketplace.amazon.de"}"""));
        told(event("2", "shipped", "2026-03-03T10:00:00Z", ""));
    }

    @Test
    void a_cancelled_order_leaves_none() {
        assertThat(stack().scheduler().schedules()).isNotEmpty();

        told(CANCELLED);

        assertThat(stack().scheduler().schedules()).isEmpty();
        assertThat(documents(ORDER).state().label()).isEqualTo("SKIPPED");
    }

    @Test
    void a_follow_up_that_is_moved_leaves_only_the_new_one() {
        var first = stack().scheduler().schedules();

        told(event("3", "delivered", "2026-03-03T10:45:00Z", ""));

        var second = stack().scheduler().schedules();
        assertThat(second).hasSameSizeAs(first);
        assertThat(second.stream().filter(first::contains)).as("what hangs on the shipment stays").singleElement()
                .asString().contains("product-documents");
    }

    @Test
    void a_deletion_that_fails_costs_the_event_nothing_and_the_schedule_wakes_for_nothing()
            throws JsonProcessingException {
        stack().scheduler().faults().failNext(TRIES);

        var answer = Project.JSON.readTree(told(CANCELLED));

        assertThat(answer.path("followUps").toString()).contains("SKIPPED");
        assertThat(stack().scheduler().schedules()).isNotEmpty();
        stack().advanceTo(DUE.plus(Duration.ofHours(1)));
        assertThat(documents(ORDER).state().label()).isEqualTo("SKIPPED");
        assertThat(stack().mail().sentMails()).isEmpty();
        assertThat(stack().queueMessages("DeadLetterQueue")).isEmpty();
    }

    private String told(String event) {
        return stack().invoke("OrderEventsFunction", event).payload();
    }

    private static String event(String id, String type, String at, String more) {
        return "{\"eventId\":\"%s\",\"orderId\":\"%s\",\"type\":\"%s\",\"occurredAt\":\"%s\"%s}".formatted(id, ORDER,
                type,
                at, more);
    }
}
