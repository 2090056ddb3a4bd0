package io.afterorder.sellingpartner;

import java.util.Locale;
import java.util.Optional;

/**
 * How far a parcel has come, in the words of three fields of Amazon's that mean the same: {@code packageStatus.status}
 * and {@code packageStatus.detailedStatus} (Orders API 2026-01-01) and {@code EasyShipShipmentStatus} (ORDER_CHANGE).
 */
enum ParcelProgress {
    WAITING, MOVING, DELIVERED, LOST, DAMAGED, UNDELIVERABLE, REJECTED, RETURNED, WITHDRAWN;

    /** Empty where the word is none of Amazon's that are known. */
    static Optional<ParcelProgress> of(String word) {
        return Optional.ofNullable(switch (word.toLowerCase(Locale.ROOT).replace("_", "")) {
            case "pending", "pendingschedule", "pendingpickup", "pendingdropoff" -> WAITING;
            case "shipped", "intransit", "pickedup", "droppedoff", "atoriginfc", "atdestinationfc", "outfordelivery" ->
                MOVING;
            case "delivered" -> DELIVERED;
            case "lost" -> LOST;
            case "damaged" -> DAMAGED;
            case "undeliverable" -> UNDELIVERABLE;
            case "rejectedbybuyer", "returningtoseller" -> REJECTED;
            case "returnedtoseller" -> RETURNED;
            case "cancelled", "canceled", "labelcancelled", "labelcanceled" -> WITHDRAWN;
            default -> null;
        });
    }

    boolean hasLeft() {
        return this != WAITING && this != WITHDRAWN;
    }
}
