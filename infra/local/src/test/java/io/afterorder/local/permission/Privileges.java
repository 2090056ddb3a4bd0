package io.afterorder.local.permission;

import io.afterorder.local.template.FunctionDefinition;
import io.afterorder.local.template.RoleDefinition;
import io.afterorder.local.template.Template;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds what a template's roles allow against what was needed. */
final class Privileges {
    private final Map<String, RoleDefinition> roleOf = new HashMap<>();
    private final List<Allowance> allowed;

    Privileges(Template template) {
        this(template, template.roles());
    }

    /** @param roles in the place of the template's */
    Privileges(Template template, List<RoleDefinition> roles) {
        roles.forEach(role -> roleOf.put(role.logicalId(), role));
        for (FunctionDefinition function : template.functions()) {
            roles.stream().filter(role -> role.arn().equals(function.roleArn()))
                    .forEach(role -> roleOf.put(function.logicalId(), role));
        }
        allowed = roles.stream().flatMap(Allowance::of).toList();
    }

    /** What is needed and not allowed, and what is allowed and not needed; empty where the two are the same. */
    List<String> findings(Collection<Need> needs) {
        var used = new HashSet<Allowance>();
        var missing = needs.stream().distinct().filter(need -> {
            var covering = allowed.stream().filter(each -> each.role().equals(roleOf.get(need.who())))
                    .filter(each -> each.covers(need)).toList();
            used.addAll(covering);
            return covering.isEmpty();
        }).map(need -> "%s needs %s on %s, which its role does not allow".formatted(need.who(), need.action(),
                need.resource())).toList();
        var unused = allowed.stream().filter(each -> !used.contains(each))
                .map(each -> each + ", which nothing needed").toList();
        return Stream.concat(missing.stream(), unused.stream()).toList();
    }
}
