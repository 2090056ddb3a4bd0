package io.afterorder.sellingpartner;

import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.order.Buyer;
import io.afterorder.domain.order.DeliveryWindow;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.OrderEvent.Money;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An order of the Orders API 2026-01-01, as far as it matters here.
 *
 * @param status the fulfilment's, for example {@code UNSHIPPED}; empty where it was not asked for
 * @param total what the buyer pays; empty where it was not asked for
 * @param cancelCause why Amazon or the seller cancelled it, in Amazon's words
 */
record AmazonOrder(OrderId id, Instant createdAt, Instant updatedAt, Optional<Marketplace> marketplace,
        Optional<String> status, Optional<Fulfilment> fulfilment, Optional<DeliveryWindow> deliveryWindow,
        List<Item> items, List<Parcel> parcels, Buyer buyer, Optional<Money> total, Optional<String> cancelCause) {
    AmazonOrder {
        items = List.copyOf(items);
        parcels = List.copyOf(parcels);
    }

    /** Placed, and not yet a sale: Amazon still waits for the payment. */
    boolean isPending() {
        return has("PENDING") || has("PENDING_AVAILABILITY");
    }

    boolean isCancelled() {
        return has("CANCELLED") || has("CANCELED");
    }

    /** Whether any of it was shipped. */
    boolean isShipped() {
        return has("PARTIALLY_SHIPPED") || isFullyShipped();
    }

    boolean isFullyShipped() {
        return has("SHIPPED");
    }

    private boolean has(String wanted) {
        return status.map(word -> word.toUpperCase(Locale.ROOT)).filter(wanted::equals).isPresent();
    }
}
