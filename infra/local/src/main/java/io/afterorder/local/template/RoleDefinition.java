package io.afterorder.local.template;

import java.util.List;

/** A role of IAM as the template describes it. */
public record RoleDefinition(String logicalId, String arn, List<Statement> statements) {
    public RoleDefinition {
        statements = List.copyOf(statements);
    }
}
