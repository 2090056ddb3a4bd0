package io.afterorder.benchmarks.subjects;

import io.afterorder.benchmarks.aws.CountedStack;
import io.afterorder.benchmarks.floor.FloorHandler;
import io.afterorder.benchmarks.measure.Subject;

import java.nio.file.Path;
import java.util.HashMap;

/** The floor function: one read of the stack's table. */
public final class Floor {
    private Floor() {}

    /** @param home the folder of {@code template.yaml} */
    public static Subject in(Path home, CountedStack aws) {
        var environment = new HashMap<>(aws.endpoints());
        environment.put("TABLE_NAME", aws.stack().template().tables().getFirst().name());
        return new Subject("floor", home.resolve("infra/benchmarks/target/floor.jar"),
                FloorHandler.class.getName() + "::handleRequest", environment, () -> "an-order",
                answer -> answer.matches("\\d+"));
    }
}
