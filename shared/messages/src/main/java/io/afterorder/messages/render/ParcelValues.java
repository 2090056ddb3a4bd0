package io.afterorder.messages.render;

import io.afterorder.domain.order.Delivery;
import io.afterorder.domain.order.DeliveryProof;
import io.afterorder.domain.order.DeliveryWindow;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.OrderEvent.Delivered;
import io.afterorder.domain.order.OrderEvent.DeliveryEstimateChanged;
import io.afterorder.domain.order.OrderEvent.Refunded;
import io.afterorder.domain.order.OrderEvent.ReturnReceived;
import io.afterorder.domain.order.OrderEvent.ReturnRequested;
import io.afterorder.domain.order.Shipment;
import io.afterorder.messages.seller.Terms;

import java.time.ZoneId;
import java.util.Optional;

/** Where a parcel is, when it is expected, how it arrived, and what came back. */
final class ParcelValues {
    private ParcelValues() {}

    static void putInto(Values values, Order order, OrderDetails details, Terms terms) {
        values.put("orderedAt", details.orderedAt()).put("shippedAt", order.shippedAt()).put("deliveredAt",
                order.delivery().map(Delivery::at));
        order.shipment().ifPresent(shipment -> putShipment(values, shipment));
        order.deliveryWindow().ifPresent(
                window -> values.put("expectedFrom", window.earliest()).put("expectedBy", window.latest()));
        values.put("formerlyBy", formerly(order, details).map(DeliveryWindow::latest));
        order.timeline().latest(Delivered.class).flatMap(Delivered::proof).ifPresent(proof -> putProof(values, proof));
        putReturn(values, order, details.salesChannel().zone(), terms);
    }

    /** A link without https is not offered: no message may carry it (rule {@code link.insecure}). */
    static Optional<String> secure(Optional<String> link) {
        return link.filter(address -> address.startsWith("https://"));
    }

    private static void putShipment(Values values, Shipment shipment) {
        values.put("carrier", shipment.carrier()).put("trackingNumber", shipment.trackingNumber()).put("trackingLink",
                secure(shipment.trackingLink()));
    }

    private static void putProof(Values values, DeliveryProof proof) {
        var photo = secure(proof.photo());
        if (photo.isPresent() || proof.place().isPresent() || proof.signedBy().isPresent()) {
            values.put("deliveryProof", true);
        }
        values.put("deliveryPlace", proof.place()).put("deliverySignedBy", proof.signedBy()).put("deliveryPhoto",
                photo);
    }

    /** What was promised before the last change. */
    private static Optional<DeliveryWindow> formerly(Order order, OrderDetails details) {
        var changes = order.timeline().all(DeliveryEstimateChanged.class).map(DeliveryEstimateChanged::window).toList();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        var before = changes.size() > 1 ? Optional.of(changes.get(changes.size() - 2)) : details.deliveryWindow();
        return before.filter(window -> !window.latest().equals(changes.getLast().latest()));
    }

    private static void putReturn(Values values, Order order, ZoneId zone, Terms terms) {
        var until = order.delivery().flatMap(
                delivery -> terms.returnDays().map(days -> delivery.at().atZone(zone).plusDays(days).toInstant()));
        var timeline = order.timeline();
        var late = timeline.latest(ReturnRequested.class).map(ReturnRequested::occurredAt)
                .filter(asked -> until.filter(asked::isAfter).isPresent()).isPresent();
        values.put("returnUntil", until).put(late ? "returnTooLate" : "returnInTime", true);
        values.put("returnReceivedAt", timeline.latest(ReturnReceived.class).map(ReturnReceived::occurredAt));
        timeline.latest(Refunded.class).ifPresent(
                refunded -> values.put("refundedAt", refunded.occurredAt()).putMoney("refund", refunded.amount()));
    }
}
