package io.afterorder.domain.order;

import java.util.Optional;

/** What shows that a parcel arrived: a photograph's address, the place where it was left, who signed. Personal data. */
public record DeliveryProof(Optional<String> photo, Optional<String> place, Optional<String> signedBy) {
    @Override
    public String toString() {
        return "DeliveryProof[...]";
    }
}
