package io.afterorder.local.permission;

import io.afterorder.local.template.RoleDefinition;
import io.afterorder.local.template.Statement;
import io.afterorder.local.template.Statement.Condition;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One action on one resource, as a statement of a role allows it.
 *
 * @param conditions each with one of its values
 */
record Allowance(RoleDefinition role, Statement statement, String action, String resource,
        List<Condition> conditions) {

    static Stream<Allowance> of(RoleDefinition role) {
        return role.statements().stream().flatMap(statement -> statement.actions().stream().flatMap(
                action -> statement.resources().stream().flatMap(resource -> oneValueEach(statement.conditions())
                        .map(conditions -> new Allowance(role, statement, action, resource, conditions)))));
    }

    /** Every way to choose one of the values of each condition. */
    private static Stream<List<Condition>> oneValueEach(List<Condition> conditions) {
        if (conditions.isEmpty()) {
            return Stream.of(List.of());
        }
        var first = conditions.getFirst();
        return oneValueEach(conditions.subList(1, conditions.size())).flatMap(rest -> first.values().stream()
                .map(value -> Stream.concat(
                        Stream.of(new Condition(first.operator(), first.key(), List.of(value))), rest.stream())
                        .toList()));
    }

    boolean covers(Need need) {
        return need.action().equals(action) && matches(resource, need.resource())
                && conditions.stream().allMatch(condition -> holds(condition, need.context()));
    }

    /** As IAM compares resources: {@code *} stands for any characters. */
    private static boolean matches(String pattern, String resource) {
        var parts = Pattern.compile("\\*").splitAsStream(pattern + " ").map(Pattern::quote);
        return Pattern.matches(String.join(".*", parts.toList()), resource + " ");
    }

    private static boolean holds(Condition condition, Map<String, String> context) {
        var value = context.get(condition.key());
        return switch (condition.operator()) {
            case "StringEquals" -> value != null && condition.values().contains(value);
            default -> throw new IllegalArgumentException(
                    "it is not known here how IAM compares by " + condition.operator() + "; add it to Allowance");
        };
    }

    @Override
    public String toString() {
        var where = conditions.stream().map(each -> " where %s is %s".formatted(each.key(), each.values().getFirst()))
                .collect(Collectors.joining());
        return "%s (template.yaml:%d, %s) allows %s on %s%s".formatted(role.logicalId(), statement.line(),
                statement.sid(), action, resource, where);
    }
}
