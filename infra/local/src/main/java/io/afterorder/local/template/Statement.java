package io.afterorder.local.template;

import java.util.List;

/**
 * What a policy allows, resolved.
 *
 * @param line where it stands in the template, for errors
 */
public record Statement(String sid, List<String> actions, List<String> resources, List<Condition> conditions,
        int line) {

    /**
     * What must hold of a call besides.
     *
     * @param operator for example {@code StringEquals}
     * @param key      for example {@code iam:PassedToService}
     */
    public record Condition(String operator, String key, List<String> values) {
        public Condition {
            values = List.copyOf(values);
        }
    }

    public Statement {
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
        conditions = List.copyOf(conditions);
    }
}
