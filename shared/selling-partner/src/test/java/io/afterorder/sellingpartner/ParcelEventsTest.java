package io.afterorder.sellingpartner;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Delivered;
import io.afterorder.domain.order.OrderEvent.Problem;
import io.afterorder.domain.order.OrderEvent.ReturnReceived;
import io.afterorder.domain.order.OrderEvent.ReturnRequested;
import io.afterorder.domain.order.OrderEvent.Shipped;
import io.afterorder.domain.order.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ParcelEventsTest {
    private final ObjectNode order = Fixture.order();
    private final ObjectNode notification = Fixture.notification();

    @Test
    void an_order_is_delivered_once_all_its_packages_are() {
        status(0, "DELIVERED", "DELIVERED");
        assertThat(of(Delivered.class)).isEmpty();

        status(1, "DELIVERED", null);
        assertThat(of(Delivered.class)).singleElement().satisfies(event -> {
            assertThat(event.header().eventId()).isEqualTo("amazon:delivered");
            assertThat(event.occurredAt()).isEqualTo(Instant.parse("2026-11-05T12:30:00Z"));
        });
    }

    @Test
    void a_package_whose_label_was_cancelled_is_not_waited_for() {
        status(0, "DELIVERED", "DELIVERED");
        status(1, "CANCELLED", "LABEL_CANCELLED");

        assertThat(of(Delivered.class)).hasSize(1);
        assertThat(of(Shipped.class)).hasSize(1);
    }

    @Test
    void what_is_shipped_in_part_is_not_delivered_with_its_first_package() {
        status(0, "DELIVERED", "DELIVERED");
        status(1, "DELIVERED", "DELIVERED");
        ((ObjectNode) order.get("fulfillment")).put("fulfillmentStatus", "PARTIALLY_SHIPPED");

        assertThat(of(Delivered.class)).isEmpty();
    }

    @Test
    void nothing_is_delivered_before_it_left() {
        order.put("lastUpdatedTime", "2026-11-03T10:00:00Z");
        status(0, "DELIVERED", "DELIVERED");
        status(1, "CANCELLED", null);

        assertThat(of(Delivered.class)).singleElement().extracting(OrderEvent::occurredAt)
                .isEqualTo(Instant.parse("2026-11-03T16:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"UNDELIVERABLE,LOST,LOST,amazon:lost:1", "IN_TRANSIT,DAMAGED,DAMAGED,amazon:damaged:1",
            "UNDELIVERABLE,,ADDRESS,amazon:undeliverable:1"})
    void a_parcel_that_cannot_arrive_is_a_problem(String status, String detailed, ProblemKind kind, String id) {
        status(0, status, detailed);

        assertThat(of(Problem.class)).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(kind);
            assertThat(event.header().eventId()).isEqualTo(id);
        });
    }

    @Test
    void a_parcel_on_its_way_back_is_a_return() {
        status(0, "UNDELIVERABLE", "REJECTED_BY_BUYER");
        assertThat(of(ReturnRequested.class)).hasSize(1);

        status(0, "UNDELIVERABLE", "RETURNED_TO_SELLER");
        assertThat(of(ReturnReceived.class)).hasSize(1);
    }

    @Test
    void easy_ship_says_delivered_in_the_notification() {
        easyShip("Delivered");

        assertThat(of(Delivered.class)).singleElement().extracting(OrderEvent::occurredAt)
                .isEqualTo(Instant.parse("2026-11-03T16:00:00Z"));
    }

    @Test
    void easy_ship_on_its_way_is_shipped() {
        order.remove("packages");
        ((ObjectNode) order.get("fulfillment")).put("fulfillmentStatus", "UNSHIPPED");
        easyShip("PickedUp");

        assertThat(of(Shipped.class)).singleElement().satisfies(event -> {
            assertThat(event.header().eventId()).isEqualTo("amazon:shipped");
            assertThat(event.occurredAt()).isEqualTo(Instant.parse("2026-11-03T16:00:00Z"));
        });
    }

    @ParameterizedTest
    @CsvSource({"Lost,LOST,amazon:lost", "Damaged,DAMAGED,amazon:damaged",
            "Undeliverable,ADDRESS,amazon:undeliverable"})
    void easy_ship_tells_of_problems(String status, ProblemKind kind, String id) {
        order.remove("packages");
        easyShip(status);

        assertThat(of(Problem.class)).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(kind);
            assertThat(event.header().eventId()).isEqualTo(id);
        });
    }

    @Test
    void a_package_of_an_unknown_status_has_left_if_it_has_a_time_of_leaving() {
        status(0, "TELEPORTED", null);
        status(1, "TELEPORTED", null);

        assertThat(of(Shipped.class)).singleElement().extracting(event -> event.header().eventId())
                .isEqualTo("amazon:shipped:1");
    }

    @Test
    void a_package_without_a_reference_goes_by_its_tracking_number() {
        ((ObjectNode) order.at("/packages/0")).putNull("packageReferenceId");

        assertThat(of(Shipped.class)).singleElement().extracting(event -> event.header().eventId())
                .isEqualTo("amazon:shipped:00340434161094042557");
    }

    private void status(int number, String status, @Nullable String detailed) {
        ((ObjectNode) order.at("/packages/" + number)).putObject("packageStatus").put("status", status)
                .put("detailedStatus", detailed);
    }

    private void easyShip(String status) {
        Fixture.summary(notification).put("EasyShipShipmentStatus", status);
    }

    private <E extends OrderEvent> List<E> of(Class<E> kind) {
        return AmazonOrderEvents.of(OrderChangeNotification.read(notification), order).stream()
                .filter(kind::isInstance).map(kind::cast).toList();
    }
}
