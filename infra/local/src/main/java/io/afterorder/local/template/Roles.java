package io.afterorder.local.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The roles that the template writes out. What SAM or AWS's own policies would add is in none of them. */
final class Roles {
    private static final Set<String> ROLE = Set.of("AssumeRolePolicyDocument", "Description", "Policies", "Tags");
    private static final Set<String> STATEMENT = Set.of("Sid", "Effect", "Action", "Resource", "Condition");

    private Roles() {}

    static List<RoleDefinition> of(Resources resources, LocalReferences references) {
        return resources.ofType("AWS::IAM::Role").map(role -> role(role, references)).toList();
    }

    private static RoleDefinition role(Resource role, LocalReferences references) {
        role.properties().allowOnly(ROLE);
        var statements = role.properties().sections("Policies").stream()
                .flatMap(policy -> policy.section("PolicyDocument").sections("Statement").stream())
                .map(Roles::statement);
        return new RoleDefinition(role.logicalId(), references.attribute(role, "Arn"), statements.toList());
    }

    private static Statement statement(Section statement) {
        statement.allowOnly(STATEMENT);
        var effect = statement.requiredText("Effect");
        if (!effect.equals("Allow")) {
            throw statement.wrong(statement.fields(), "Effect", effect, "Allow");
        }
        return new Statement(statement.requiredText("Sid"), statement.oneOrMore("Action"),
                statement.oneOrMore("Resource"), conditions(statement.section("Condition")), statement.line());
    }

    private static List<Statement.Condition> conditions(Section operators) {
        var conditions = new ArrayList<Statement.Condition>();
        for (var operator : operators.fields().fields().keySet()) {
            var keys = operators.section(operator);
            keys.fields().fields().keySet().forEach(
                    key -> conditions.add(new Statement.Condition(operator, key, keys.oneOrMore(key))));
        }
        return conditions;
    }
}
