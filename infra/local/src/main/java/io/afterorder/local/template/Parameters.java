package io.afterorder.local.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The template's parameters with the values given or their defaults, each checked as CloudFormation checks it. */
final class Parameters {
    private final Map<String, Value> values = new LinkedHashMap<>();

    Parameters(Path file, Section declared, Map<String, String> given) {
        for (var name : given.keySet()) {
            if (!declared.fields().fields().containsKey(name)) {
                throw new InvalidTemplateException("parameter %s is not in %s; it has %s".formatted(name,
                        file.getFileName(), String.join(", ", declared.fields().fields().keySet())));
            }
        }
        declared.fields().fields().forEach((name, value) -> {
            var parameter = Section.of(file, "Parameters." + name, value, UnaryOperator.identity());
            values.put(name, value(name, parameter, given));
        });
    }

    Map<String, Value> values() {
        return values;
    }

    private static Value value(String name, Section parameter, Map<String, String> given) {
        var text = given.containsKey(name)
                ? given.get(name)
                : parameter.text("Default").orElseThrow(
                        () -> new InvalidTemplateException(parameter.file(), parameter.line(),
                                "parameter %s has no default and no value was given; give one%s".formatted(name,
                                        parameter.text("Description").map(": "::concat).orElse(""))));
        check(name, parameter, text);
        var type = parameter.requiredText("Type");
        if (!type.equals("CommaDelimitedList") && !type.startsWith("List<")) {
            return new Value.Text(text, !type.equals("Number"), parameter.line());
        }
        List<Value> items = new ArrayList<>();
        for (var item : text.split(",", -1)) {
            items.add(new Value.Text(item.strip(), true, parameter.line()));
        }
        return new Value.Items(items, parameter.line());
    }

    private static void check(String name, Section parameter, String text) {
        parameter.text("AllowedPattern").filter(pattern -> !Pattern.matches(pattern, text)).ifPresent(pattern -> {
            throw refused(name, parameter, text, "does not match the pattern " + pattern);
        });
        var allowed = parameter.texts("AllowedValues");
        if (!allowed.isEmpty() && !allowed.contains(text)) {
            throw refused(name, parameter, text, "is none of " + String.join(", ", allowed));
        }
        if (text.length() < parameter.integer("MinLength").orElse(0)) {
            throw refused(name, parameter, text,
                    "has fewer than %d characters".formatted(parameter.integer("MinLength").getAsInt()));
        }
        if (text.length() > parameter.integer("MaxLength").orElse(Integer.MAX_VALUE)) {
            throw refused(name, parameter, text,
                    "has more than %d characters".formatted(parameter.integer("MaxLength").getAsInt()));
        }
        if (parameter.requiredText("Type").equals("Number")) {
            checkNumber(name, parameter, text);
        }
    }

    private static void checkNumber(String name, Section parameter, String text) {
        double number;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException _) {
            throw refused(name, parameter, text, "is not a number");
        }
        parameter.text("MinValue").filter(least -> number < Double.parseDouble(least)).ifPresent(least -> {
            throw refused(name, parameter, text, "is less than " + least);
        });
        parameter.text("MaxValue").filter(most -> number > Double.parseDouble(most)).ifPresent(most -> {
            throw refused(name, parameter, text, "is more than " + most);
        });
    }

    /** The value itself is left out where the template says that it is not to be shown. */
    private static InvalidTemplateException refused(String name, Section parameter, String text, String problem) {
        var shown = parameter.flag("NoEcho") ? "(not shown)" : "\"" + text + "\"";
        var remedy = parameter.text("ConstraintDescription").or(() -> parameter.text("Description"))
                .map("; "::concat).orElse("");
        return new InvalidTemplateException(parameter.file(), parameter.line(),
                "parameter %s: %s %s%s".formatted(name, shown, problem, remedy));
    }
}
