package io.afterorder.domain.order;

import java.time.Instant;

/** When the parcel is promised to arrive, both ends included. */
public record DeliveryWindow(Instant earliest, Instant latest) {
    /** @throws IllegalArgumentException where the window ends before it begins */
    public DeliveryWindow {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "the delivery window ends (" + latest + ") before it begins (" + earliest + ")");
        }
    }
}
