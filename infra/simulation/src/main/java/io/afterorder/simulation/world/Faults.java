package io.afterorder.simulation.world;

import java.util.Optional;

/** Which calls go wrong, and how. */
public interface Faults {
    /** None does. */
    Faults NONE = _ -> Optional.empty();

    Optional<Fault> at(Call call);

    /** One call goes wrong, the run's first being 1. */
    static Faults only(int number, Fault fault) {
        return call -> call.number() == number ? Optional.of(fault) : Optional.empty();
    }
}
