package io.afterorder.local.sellingpartner;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.local.http.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.afterorder.local.sellingpartner.SellingPartnerFixture.file;
import static org.assertj.core.api.Assertions.assertThat;

class OrderChangeNotificationTest {
    private static final String SUMMARY = "/Payload/OrderChangeNotification/Summary/";

    @Test
    void it_says_what_amazon_says_of_an_order_and_no_more() {
        var notification = OrderChangeNotification.of(order(), "A3TH9S8BH6GOGM");
        assertThat(notification.path("NotificationType").asText()).isEqualTo("ORDER_CHANGE");
        assertThat(notification.at("/Payload/OrderChangeNotification/AmazonOrderId").asText())
                .isEqualTo("302-1111111-2222222");
        assertThat(notification.at(SUMMARY + "OrderStatus").asText()).isEqualTo("Shipped");
        assertThat(notification.at(SUMMARY + "FulfillmentType").asText()).isEqualTo("MFN");
        assertThat(notification.at(SUMMARY + "MarketplaceId").asText()).isEqualTo("A1PA6795UKMFR9");
        assertThat(notification.at(SUMMARY + "NumberOfItemsShipped").asInt()).isEqualTo(2);
        assertThat(notification.at(SUMMARY + "LatestDeliveryDate").asText()).isEqualTo("2026-03-07T23:59:59Z");
        assertThat(notification.at(SUMMARY + "OrderPrograms/0").asText()).isEqualTo("Prime");
        assertThat(notification.at(SUMMARY + "OrderItems/0/SellerSKU").asText()).isEqualTo("MUEHLE-1");
        assertThat(Json.write(notification)).doesNotContain("Erika", "@marketplace", "Kaffee", "B000000001");
    }

    @ParameterizedTest
    @CsvSource({"PENDING,Pending", "UNSHIPPED,Unshipped", "PARTIALLY_SHIPPED,PartiallyShipped", "SHIPPED,Shipped",
            "CANCELLED,Canceled", "UNFULFILLABLE,Unfulfillable", "PENDING_AVAILABILITY,PendingAvailability"})
    void the_status_has_the_name_that_notifications_give_it(String ofOrder, String ofNotification) {
        var order = order();
        order.remove("packages");
        ((ObjectNode) order.path("fulfillment")).put("fulfillmentStatus", ofOrder);
        assertThat(OrderChangeNotification.of(order, "A").at(SUMMARY + "OrderStatus").asText())
                .isEqualTo(ofNotification);
    }

    @Test
    void a_package_on_its_way_makes_the_order_shipped() {
        var order = order();
        ((ObjectNode) order.path("fulfillment")).put("fulfillmentStatus", "UNSHIPPED");
        assertThat(OrderChangeNotification.of(order, "A").at(SUMMARY + "OrderStatus").asText()).isEqualTo("Shipped");
    }

    @Test
    void the_id_is_the_same_for_the_same_change_and_another_for_another() {
        var order = order();
        var id = OrderChangeNotification.id(order);
        assertThat(OrderChangeNotification.id(order())).isEqualTo(id);
        assertThat(OrderChangeNotification.of(order, "A").at("/NotificationMetadata/NotificationId").asText())
                .isEqualTo(id);
        order.put("lastUpdatedTime", "2026-03-04T12:00:00Z");
        assertThat(OrderChangeNotification.id(order)).isNotEqualTo(id);
    }

    private static ObjectNode order() {
        return (ObjectNode) OrderFile.read(file("order.json")).getFirst();
    }
}
