package io.afterorder.benchmarks.measure;

import java.nio.file.Path;
import java.util.Map;

/** A function to be measured, and the events that make it do its work. */
public interface Subject {
    /** For example {@code order-events}. */
    String name();

    /** Its shaded jar, as it is deployed. */
    Path jar();

    /** {@code package.Class::method} */
    String handler();

    /** What the template gives it, beside the endpoint of AWS. */
    Map<String, String> environment();

    /** An event that was not given before, so that each means the same work. */
    String nextEvent();

    /**
     * Looks at an answer, so that nothing is measured that did not do its work.
     *
     * @throws io.afterorder.benchmarks.runtime.FunctionFailed naming what was expected
     */
    void check(String answer);
}
