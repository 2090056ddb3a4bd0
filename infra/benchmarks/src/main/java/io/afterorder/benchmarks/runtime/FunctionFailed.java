package io.afterorder.benchmarks.runtime;

/** A function that ended, or answered an event with an error, so that there is nothing to measure. */
public final class FunctionFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FunctionFailed(String message) {
        super(message);
    }
}
