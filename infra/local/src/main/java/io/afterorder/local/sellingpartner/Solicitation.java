package io.afterorder.local.sellingpartner;

import java.time.Instant;

/** A request for a product review and seller feedback that Amazon sent to a buyer. */
public record Solicitation(String orderId, String marketplaceId, Instant sentAt) {}
