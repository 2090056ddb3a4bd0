package io.afterorder.sellingpartner;

import io.afterorder.domain.order.OrderEvent;
import io.afterorder.domain.order.OrderEvent.Delivered;
import io.afterorder.domain.order.OrderEvent.Header;
import io.afterorder.domain.order.OrderEvent.Problem;
import io.afterorder.domain.order.OrderEvent.ReturnReceived;
import io.afterorder.domain.order.OrderEvent.ReturnRequested;
import io.afterorder.domain.order.OrderEvent.Shipped;
import io.afterorder.domain.order.ProblemKind;
import io.afterorder.domain.order.Shipment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the parcels of an order tell: those of the Orders API, and the one of an Easy Ship notification.
 *
 * <ul>
 * <li>{@code amazon:shipped:REFERENCE} for each package that has left, {@code amazon:shipped} where the order is said to
 * be shipped and no package shows.
 * <li>{@code amazon:delivered} once all packages of an order that is shipped in full have arrived. Packages tell that
 * they arrived, not when: the order's last update is the closest time known.
 * <li>{@code amazon:lost}, {@code amazon:damaged} and {@code amazon:undeliverable}, with the reference of the package.
 * <li>{@code amazon:rejected} and {@code amazon:returned} for a parcel on its way back: its buyer has nothing to review.
 * </ul>
 */
record ParcelEvents(AmazonOrder order, OrderChangeNotification notification) {
    private static final Shipment UNKNOWN = new Shipment(Optional.empty(), Optional.empty(), Optional.empty());

    List<OrderEvent> all() {
        var events = new ArrayList<OrderEvent>();
        var left = order.parcels().stream().filter(Parcel::hasLeft).toList();
        for (var parcel : left) {
            events.add(new Shipped(header("shipped:" + parcel.reference(), parcel.leftAt().orElse(order.updatedAt())),
                    parcel.shipment()));
            parcel.progress().flatMap(progress -> setback(progress, ":" + parcel.reference(), order.updatedAt()))
                    .ifPresent(events::add);
        }
        if (left.isEmpty() && (order.isShipped() || easyShip(ParcelProgress.MOVING))) {
            events.add(new Shipped(header("shipped", shippedAt()), UNKNOWN));
        }
        if (easyShip(ParcelProgress.DELIVERED)) {
            events.add(new Delivered(header("delivered", changedAt()), Optional.empty()));
        } else if (order.isFullyShipped() && allArrived()) {
            events.add(new Delivered(header("delivered", arrivedAt()), Optional.empty()));
        }
        if (left.isEmpty()) {
            notification.easyShipProgress()
                    .flatMap(progress -> setback(progress, "", changedAt())).ifPresent(events::add);
        }
        return events;
    }

    private Optional<OrderEvent> setback(ParcelProgress progress, String reference, Instant at) {
        return Optional.ofNullable(switch (progress) {
            case LOST -> new Problem(header("lost" + reference, at), ProblemKind.LOST, Optional.empty());
            case DAMAGED -> new Problem(header("damaged" + reference, at), ProblemKind.DAMAGED, Optional.empty());
            case UNDELIVERABLE ->
                new Problem(header("undeliverable" + reference, at), ProblemKind.ADDRESS, Optional.empty());
            case REJECTED -> new ReturnRequested(header("rejected" + reference, at), Optional.empty());
            case RETURNED -> new ReturnReceived(header("returned" + reference, at));
            case WAITING, MOVING, DELIVERED, WITHDRAWN -> null;
        });
    }

    private boolean easyShip(ParcelProgress wanted) {
        return notification.easyShipProgress().filter(wanted::equals).isPresent();
    }

    private boolean allArrived() {
        var due = order.parcels().stream().filter(parcel -> !parcel.is(ParcelProgress.WITHDRAWN)).toList();
        return !due.isEmpty() && due.stream().allMatch(parcel -> parcel.is(ParcelProgress.DELIVERED));
    }

    /** Not before the last parcel left: Amazon's times do not always agree. */
    private Instant arrivedAt() {
        return order.parcels().stream().flatMap(parcel -> parcel.leftAt().stream()).max(Comparator.naturalOrder())
                .filter(order.updatedAt()::isBefore).orElse(order.updatedAt());
    }

    private Instant shippedAt() {
        var told = notification.status().filter(status -> status.endsWith("Shipped")).isPresent();
        return told || easyShip(ParcelProgress.MOVING) ? changedAt() : order.updatedAt();
    }

    private Instant changedAt() {
        return notification.changedAt().orElse(order.updatedAt());
    }

    private Header header(String id, Instant at) {
        return new Header("amazon:" + id, order.id(), at);
    }
}
