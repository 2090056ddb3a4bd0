package io.afterorder.local.studio.preview;

import io.afterorder.compliance.Finding;

import java.util.ArrayList;
import java.util.List;

/** A finding by the number that stands beside its words. */
public record NumberedFinding(int number, Finding finding) {
    private record Matter(String rule, String excerpt) {}

    /** What a rule says of the same words in the HTML and in the plain text is one matter, and has one number. */
    public static List<NumberedFinding> all(List<Finding> findings) {
        var matters = new ArrayList<Matter>();
        return findings.stream().map(finding -> {
            var matter = new Matter(finding.rule(), finding.excerpt());
            if (!matters.contains(matter)) {
                matters.add(matter);
            }
            return new NumberedFinding(matters.indexOf(matter) + 1, finding);
        }).toList();
    }
}
