package io.afterorder.sellingpartner;

import io.afterorder.domain.order.DeliveryWindow;

import java.util.Optional;

/** Delivery windows out of two ends, of which Amazon may leave out either. */
final class Windows {
    private Windows() {}

    /** One end alone is both; ends in the wrong order are exchanged; no end is no window. */
    static Optional<DeliveryWindow> of(AmazonJson earliest, AmazonJson latest) {
        return earliest.instant().or(latest::instant).map(one -> {
            var other = latest.instant().orElse(one);
            return other.isBefore(one) ? new DeliveryWindow(other, one) : new DeliveryWindow(one, other);
        });
    }
}
