package io.afterorder.domain.order;

/** Who ships. Buyers' relay addresses are known of merchant-fulfilled orders only (Orders API 2026-01-01). */
public enum Fulfilment {
    MERCHANT, AMAZON
}
