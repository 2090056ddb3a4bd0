package io.afterorder.benchmarks.subjects;

import io.afterorder.benchmarks.floor.FloorHandler;
import io.afterorder.benchmarks.measure.Subject;
import io.afterorder.benchmarks.runtime.FunctionFailed;

import java.nio.file.Path;
import java.util.Map;

/**
 * The floor function: one read of DynamoDB.
 *
 * @param jar   the floor's own shaded jar
 * @param table a table with the keys {@code PK} and {@code SK}
 */
public record Floor(Path jar, String table) implements Subject {

    @Override
    public String name() {
        return "floor";
    }

    @Override
    public String handler() {
        return FloorHandler.class.getName() + "::handleRequest";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("TABLE_NAME", table);
    }

    @Override
    public String nextEvent() {
        return "an-order";
    }

    @Override
    public void check(String answer) {
        if (!answer.matches("\\d+")) {
            throw new FunctionFailed("floor: the answer should be a number of attributes: " + answer);
        }
    }
}
