package io.afterorder.simulation.world;

import io.afterorder.simulation.memory.Callee;

/**
 * A call of AWS by a function.
 *
 * @param number how many calls the run has seen, with this one
 */
public record Call(int number, String function, Callee callee, String operation) {
    /** For example {@code send-follow-up to SES SendEmail}. */
    public String kind() {
        return function + " to " + callee.label() + " " + operation;
    }

    @Override
    public String toString() {
        return "call " + number + ", " + kind();
    }
}
