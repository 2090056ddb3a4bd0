package io.afterorder.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what breaks a rule among things of a kind; where nothing does, as nearly always, a look at each is all it costs. */
public final class Breaches {
    private Breaches() {}

    /** A finding for each that breaks a rule. */
    public static <T> Stream<Finding> among(List<T> all, Predicate<T> breaks, Function<T, Finding> finding) {
        var found = new ArrayList<Finding>(0);
        for (var one : all) {
            if (breaks.test(one)) {
                found.add(finding.apply(one));
            }
        }
        return found.isEmpty() ? Stream.empty() : found.stream();
    }

    /** A finding for the first that breaks a rule, and none for the others. */
    public static <T> Stream<Finding> firstAmong(List<T> all, Predicate<T> breaks, Function<T, Finding> finding) {
        for (var one : all) {
            if (breaks.test(one)) {
                return Stream.of(finding.apply(one));
            }
        }
        return Stream.empty();
    }
}
