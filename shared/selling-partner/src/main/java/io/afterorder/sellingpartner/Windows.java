package io.afterorder.sellingpartner;

import io.afterorder.domain.order.DeliveryWindow;

import java.time.Instant;
import java.util.Optional;

/** Delivery windows out of two ends, of which Amazon may leave out either. */
final class Windows {
    private Windows() {}

    /** One end alone is both; ends in the wrong order are exchanged; no end is no window. */
    static Optional<DeliveryWindow> of(Optional<Instant> earliest, Optional<Instant> latest) {
        return earliest.or(() -> latest).map(one -> {
            var other = latest.orElse(one);
            return other.isBefore(one) ? new DeliveryWindow(other, one) : new DeliveryWindow(one, other);
        });
    }
}
