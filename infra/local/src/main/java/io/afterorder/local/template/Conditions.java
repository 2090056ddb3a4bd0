package io.afterorder.local.template;

import java.nio.file.Path;
import java.util.Map;

/** The template's conditions, and whether they hold. */
final class Conditions {
    private final Path file;
    private final Map<String, Value> byName;
    private final Resolution resolution;

    Conditions(Path file, Map<String, Value> byName, Resolution resolution) {
        this.file = file;
        this.byName = byName;
        this.resolution = resolution;
    }

    /** Whether the condition of that name holds. */
    boolean hold(String name, int line) {
        var condition = byName.get(name);
        if (condition == null) {
            throw new InvalidTemplateException(file, line,
                    "condition \"%s\" is not under Conditions; it has %s".formatted(name,
                            String.join(", ", byName.keySet())));
        }
        return hold(condition);
    }

    /** Whether the expression holds: a condition function, or the name of a condition. */
    boolean hold(Value value) {
        if (value instanceof Value.Fields(var fields, var line) && fields.size() == 1) {
            var named = fields.get("Condition");
            if (named != null) {
                return hold(resolution.text(named), line);
            }
        }
        if (!(value instanceof Value.Intrinsic(var name, var argument, var line))) {
            throw new InvalidTemplateException(file, value.line(),
                    "not a condition; write !Equals, !Not, !And, !Or or !Condition");
        }
        return switch (name) {
            case "Condition" -> hold(resolution.text(argument), line);
            case "Fn::Equals" -> {
                var sides = resolution.texts(resolution.items(argument, 2));
                yield sides.getFirst().equals(sides.getLast());
            }
            case "Fn::Not" -> !hold(resolution.items(argument, 1).getFirst());
            case "Fn::And" -> resolution.items(argument, 0).stream().allMatch(this::hold);
            case "Fn::Or" -> resolution.items(argument, 0).stream().anyMatch(this::hold);
            default -> throw new InvalidTemplateException(file, line, name + " is not a condition");
        };
    }
}
