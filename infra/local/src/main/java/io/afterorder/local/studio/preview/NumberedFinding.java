package io.afterorder.local.studio.preview;

import io.afterorder.compliance.Finding;

import java.util.List;
import java.util.stream.IntStream;

/** A finding by the number that stands beside its words. */
public record NumberedFinding(int number, Finding finding) {
    public static List<NumberedFinding> all(List<Finding> findings) {
        return IntStream.range(0, findings.size()).mapToObj(i -> new NumberedFinding(i + 1, findings.get(i))).toList();
    }
}
