package io.afterorder.local.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Verdict;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** One line of output: a verdict, or what was wrong with the line that should have been a message. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "verdict", "policy", "findings", "line", "error"})
record VerdictLine(String id, @Nullable String verdict, @Nullable String policy, @Nullable List<FindingLine> findings,
        @Nullable Integer line, @Nullable String error) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static VerdictLine of(Verdict verdict) {
        return new VerdictLine(verdict.id(), verdict.passes() ? "PASS" : "BLOCK", verdict.policy(),
                verdict.findings().stream().map(FindingLine::of).toList(), null, null);
    }

    static VerdictLine error(String id, int line, String error) {
        return new VerdictLine(id, null, null, null, line, error);
    }

    String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a verdict that is no JSON", e);
        }
    }

    /** One finding, with its constants in lower case. */
    @JsonPropertyOrder({"rule", "severity", "where", "excerpt", "why", "fix"})
    record FindingLine(String rule, String severity, String where, String excerpt, String why, String fix) {
        static FindingLine of(Finding finding) {
            return new FindingLine(finding.rule(), finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.where().name().toLowerCase(Locale.ROOT), finding.excerpt(), finding.why(), finding.fix());
        }
    }
}
