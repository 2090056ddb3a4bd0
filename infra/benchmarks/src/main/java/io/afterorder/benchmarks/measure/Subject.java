package io.afterorder.benchmarks.measure;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A function to be measured, and the events that make it do its work.
 *
 * @param name        for example {@code order-events}
 * @param jar         its shaded jar, as it is deployed
 * @param handler     {@code package.Class::method}
 * @param environment what the template gives it, and where AWS is
 * @param events      one event after the other, none twice, each meaning the same work
 * @param worked      whether an answer says that the work was done, so that nothing else is measured
 */
public record Subject(String name, Path jar, String handler, Map<String, String> environment, Supplier<String> events,
        Predicate<String> worked) {
    public Subject {
        environment = Map.copyOf(environment);
    }
}
