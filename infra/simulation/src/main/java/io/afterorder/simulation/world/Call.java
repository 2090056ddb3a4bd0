package io.afterorder.simulation.world;

import io.afterorder.simulation.memory.AwsService;

/**
 * A call of AWS by a function.
 *
 * @param number how many calls the run has seen, with this one
 */
public record Call(int number, String function, AwsService service, String operation) {
    @Override
    public String toString() {
        return "call " + number + ", " + function + " to " + service.label() + " " + operation;
    }
}
