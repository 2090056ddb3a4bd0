package io.afterorder.domain;

/** How a buyer is reached, which decides what may be said. */
public enum Channel {
    /** A buyer on Amazon, through the relay address or Amazon's own APIs. */
    AMAZON,
    /** A customer of the seller's own shop, at the customer's own address. */
    DIRECT
}
