package io.afterorder.simulation.world;

/** The function's process ended. No code of a function catches it, as none runs any more. */
final class Died extends Error {
    private static final long serialVersionUID = 1;

    Died(String why) {
        super(why, null, false, false);
    }
}
