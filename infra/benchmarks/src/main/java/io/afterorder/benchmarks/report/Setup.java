package io.afterorder.benchmarks.report;

import io.afterorder.benchmarks.runtime.LambdaJvm;

import java.util.List;

/** Under which circumstances the figures were measured. */
public record Setup(String java, List<String> options, int processors, int rounds, int eventsPerStart) {

    /** This machine's. */
    public static Setup here(int rounds, int warmEvents) {
        return new Setup(Runtime.version().toString(), LambdaJvm.OPTIONS, Runtime.getRuntime().availableProcessors(),
                rounds, warmEvents + 1);
    }
}
