package io.afterorder.local.template;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;

/** An EventBridge rule: events of the pattern go to the targets, which are named by their ARNs. */
public record RuleDefinition(String name, JsonNode pattern, List<String> targetArns) {
    public RuleDefinition {
        targetArns = List.copyOf(targetArns);
    }
}
