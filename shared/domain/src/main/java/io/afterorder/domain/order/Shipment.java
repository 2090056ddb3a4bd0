package io.afterorder.domain.order;

import java.util.Optional;

/** How a parcel travels. */
public record Shipment(Optional<String> carrier, Optional<String> trackingNumber, Optional<String> trackingLink) {}
