package io.afterorder.compliance;

/** The way by which a message reaches its reader; it decides which rules apply. */
public enum Channel {
    /** A buyer's relay address at Amazon, or one of Amazon's own APIs. */
    AMAZON,
    /** An address that a customer gave the seller outside Amazon. */
    DIRECT
}
