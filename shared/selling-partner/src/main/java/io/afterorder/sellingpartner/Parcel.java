package io.afterorder.sellingpartner;

import io.afterorder.domain.order.Shipment;

import java.time.Instant;
import java.util.Optional;

/**
 * A package of an order.
 *
 * @param reference what tells it from the order's other packages
 * @param progress empty where Amazon does not say, or says it in a word that is not known
 * @param leftAt when it was handed to the carrier
 */
record Parcel(String reference, Optional<ParcelProgress> progress, Optional<Instant> leftAt, Shipment shipment) {
    /** So long that an event's id of 128 characters has room for it. */
    private static final int LONGEST_REFERENCE = 80;

    /** @param number where it stands among the order's packages, for want of any other reference */
    static Parcel read(AmazonJson json, int number) {
        var status = json.at("packageStatus");
        var trackingNumber = json.at("trackingNumber").text();
        var reference = json.at("packageReferenceId").text().or(() -> trackingNumber).orElse(String.valueOf(number));
        return new Parcel(reference.substring(0, Math.min(reference.length(), LONGEST_REFERENCE)),
                status.at("detailedStatus").text().flatMap(ParcelProgress::of)
                        .or(() -> status.at("status").text().flatMap(ParcelProgress::of)),
                json.at("shipTime").instant().or(() -> json.at("createdTime").instant()),
                new Shipment(json.at("carrier").text(), trackingNumber, Optional.empty()));
    }

    /** Whether it has left; where its progress is not known, a time of leaving will do. */
    boolean hasLeft() {
        return progress.map(ParcelProgress::hasLeft).orElse(leftAt.isPresent());
    }

    boolean is(ParcelProgress wanted) {
        return progress.filter(wanted::equals).isPresent();
    }
}
