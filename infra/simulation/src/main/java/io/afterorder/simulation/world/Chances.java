package io.afterorder.simulation.world;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** What chance decides in a run. The same seed decides the same. */
public final class Chances {
    private final RandomGenerator random;

    public Chances(RandomGenerator random) {
        this.random = random;
    }

    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** @param share of 1 */
    public boolean with(double share) {
        return random.nextDouble() < share;
    }

    /** @return from nothing to the whole, in milliseconds */
    public Duration upTo(Duration most) {
        return Duration.ofMillis(random.nextLong(most.toMillis() + 1));
    }

    public Duration between(Duration least, Duration most) {
        return least.plus(upTo(most.minus(least)));
    }

    /** @return up to so much, or less than nothing by as much */
    public Duration around(Duration most) {
        return upTo(most.multipliedBy(2)).minus(most);
    }

    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
