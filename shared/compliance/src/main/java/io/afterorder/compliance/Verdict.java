package io.afterorder.compliance;

import java.util.List;

/**
 * What a policy says about one message.
 *
 * @param id the message's id
 * @param policy the name of the policy, such as {@code amazon-2025-07}
 * @param findings in the order of the rule catalogue
 */
public record Verdict(String id, String policy, List<Finding> findings) {
    public Verdict {
        findings = List.copyOf(findings);
    }

    /** Whether the message may be dispatched: no finding blocks. */
    public boolean passes() {
        return findings.stream().noneMatch(Finding::blocks);
    }
}
