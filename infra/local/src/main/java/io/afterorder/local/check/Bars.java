package io.afterorder.local.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a corpus must reach.
 *
 * @param exact the least share of messages whose blocking rules are exactly right
 * @param precision the least precision of each rule
 * @param recall the least recall of each rule
 */
record Bars(double exact, double precision, double recall) {

    Bars {
        isShare("--min-exact", exact);
        isShare("--min-precision", precision);
        isShare("--min-recall", recall);
    }

    private static void isShare(String option, double bar) {
        if (!(bar >= 0 && bar <= 1)) {
            throw new IllegalArgumentException(
                    option + " " + bar + " is no share; write one from 0 to 1, such as 0.97");
        }
    }

    /** What is below a bar, in words; empty where nothing is. */
    List<String> failures(CorpusMeasure measure) {
        var failures = new ArrayList<String>();
        below(failures, "exactly right", measure.exactShare(), exact);
        measure.byRule().forEach((rule, tally) -> {
            below(failures, "precision of " + rule, tally.precision(), precision);
            below(failures, "recall of " + rule, tally.recall(), recall);
        });
        return failures;
    }

    private static void below(List<String> failures, String what, double reached, double bar) {
        if (reached < bar) {
            failures.add(String.format(Locale.ROOT, "%s is %.3f, below %.3f", what, reached, bar));
        }
    }
}
