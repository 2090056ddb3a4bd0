package io.afterorder.domain.order;

import java.time.Instant;

/** When the parcel arrived, or is thought to have arrived. */
public sealed interface Delivery {
    Instant at();

    /** A feed or a package's state said so. */
    record Reported(Instant at) implements Delivery {}

    /** Nobody said so; the end of the delivery window stands in. */
    record Estimated(Instant at) implements Delivery {}
}
