package io.afterorder.local.permission;

import io.afterorder.local.template.RoleDefinition;
import io.afterorder.local.template.Statement;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One action on one resource, as a statement of a role allows it. */
record Allowance(RoleDefinition role, Statement statement, String action, String resource) {

    static Stream<Allowance> of(RoleDefinition role) {
        return role.statements().stream()
                .flatMap(statement -> statement.actions().stream().flatMap(action -> statement.resources().stream()
                        .map(resource -> new Allowance(role, statement, action, resource))));
    }

    boolean covers(Need need) {
        return need.action().equals(action) && matches(resource, need.resource())
                && statement.conditions().stream().allMatch(condition -> holds(condition, need.context()));
    }

    /** As IAM compares resources: {@code *} stands for any characters. */
    private static boolean matches(String pattern, String resource) {
        var parts = Pattern.compile("\\*").splitAsStream(pattern + " ").map(Pattern::quote);
        return Pattern.matches(String.join(".*", parts.toList()), resource + " ");
    }

    private static boolean holds(Statement.Condition condition, Map<String, String> context) {
        var value = context.get(condition.key());
        return switch (condition.operator()) {
            case "StringEquals" -> value != null && condition.values().contains(value);
            default -> throw new IllegalArgumentException(
                    "it is not known here how IAM compares by " + condition.operator() + "; add it to Allowance");
        };
    }

    @Override
    public String toString() {
        return "%s (template.yaml:%d, %s) allows %s on %s".formatted(role.logicalId(), statement.line(),
                statement.sid(), action, resource);
    }
}
