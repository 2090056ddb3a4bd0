package io.afterorder.simulation.world;

import io.afterorder.simulation.memory.Service;

/**
 * A call of AWS by a function.
 *
 * @param number how many calls the run has seen, with this one
 */
public record Call(int number, String function, Service service, String operation) {
    @Override
    public String toString() {
        return "call " + number + ", " + function + " to " + service.label() + " " + operation;
    }
}
