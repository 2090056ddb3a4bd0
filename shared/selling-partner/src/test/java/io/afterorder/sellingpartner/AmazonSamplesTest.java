package io.afterorder.sellingpartner;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.order.OrderEvent.Confirmed;
import io.afterorder.events.OrderEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Amazon's own samples, where they lie beside the project. */
class AmazonSamplesTest {
    @BeforeEach
    void samples_are_there() {
        assumeTrue(Files.isDirectory(Fixture.samples()),
                () -> "skipped: Amazon's samples are not at " + Fixture.samples());
    }

    @Test
    void every_order_of_the_sandbox_gives_events_that_can_be_written_and_read() throws IOException {
        var orders = new ArrayList<JsonNode>();
        for (var exchange : Fixture.JSON
                .readTree(Fixture.samples().resolve("sandbox-orders_2026-01-01.json").toFile())) {
            exchange.at("/response/orders").forEach(orders::add);
            if (exchange.at("/response").has("order")) {
                orders.add(exchange.at("/response"));
            }
        }

        assertThat(orders).hasSizeGreaterThanOrEqualTo(6).allSatisfy(order -> {
            var events = AmazonOrderEvents.of(order);
            assertThat(events).hasAtLeastOneElementOfType(Confirmed.class);
            assertThat(events).allSatisfy(event -> assertThat(OrderEvents.read(OrderEvents.write(event)))
                    .isEqualTo(event));
        });
    }

    @Test
    void the_example_notification_is_read() throws IOException {
        var json = Fixture.JSON
                .readTree(Fixture.samples().resolve("example-OrderChangeNotification-0.json").toFile());

        var notification = OrderChangeNotification.read(json);

        assertThat(List.of(notification.orderId().value(), notification.notificationId()))
                .containsExactly("903-8868176-2219830", "d0e9e693-c3ad-4373-979f-ed4ec98dd746");
        assertThat(notification.buyerRequestedCancel()).isTrue();
        assertThat(notification.easyShipProgress()).contains(ParcelProgress.DELIVERED);
    }
}
