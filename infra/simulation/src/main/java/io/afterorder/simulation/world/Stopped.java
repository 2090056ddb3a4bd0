package io.afterorder.simulation.world;

/** What news of a message brings to a halt. */
public enum Stopped {
    /** Every message to the address. */
    ADDRESS,
    /** What the buyer did not ask for and does not need. */
    BUYER,
    /** Every message by the template, until somebody lets it go on. */
    TEMPLATE,
    /** What the account sends unasked, until somebody lifts it. */
    ACCOUNT
}
