package io.afterorder.local.check;

import java.io.PrintStream;
import java.util.List;

/** Verdicts for people: a line a message, and under it what was found, why, and what to write instead. */
record VerdictTable(PrintStream out) {

    void print(VerdictLine line) {
        if (line.error() != null) {
            out.printf("ERROR  %s%n", line.error());
            return;
        }
        out.printf("%-6s %s%n", line.verdict(), line.id());
        var findings = line.findings();
        for (var finding : findings == null ? List.<VerdictLine.FindingLine>of() : findings) {
            out.printf("       %-5s %-26s %-10s %s%n", finding.severity(), finding.rule(), finding.where(),
                    finding.excerpt());
            out.printf("             why  %s%n             fix  %s%n", finding.why(), finding.fix());
        }
    }
}
