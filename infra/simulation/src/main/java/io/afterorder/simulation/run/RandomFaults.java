package io.afterorder.simulation.run;

import io.afterorder.simulation.world.Call;
import io.afterorder.simulation.world.Chances;
import io.afterorder.simulation.world.Fault;
import io.afterorder.simulation.world.Faults;

import java.util.List;
import java.util.Optional;

/** Each call goes wrong with the same chance, in any of the ways; how great it is differs from run to run. */
final class RandomFaults implements Faults {
    private static final List<Double> SHARES = List.of(0.0, 0.01, 0.05, 0.2);

    private final Chances chances;
    private final double share;

    RandomFaults(Chances chances) {
        this.chances = chances;
        this.share = chances.oneOf(SHARES);
    }

    @Override
    public Optional<Fault> at(Call call) {
        return chances.with(share) ? Optional.of(chances.oneOf(List.of(Fault.values()))) : Optional.empty();
    }
}
