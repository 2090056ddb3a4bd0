package io.afterorder.local.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns intrinsic functions into what they stand for. */
final class Resolution {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^!}][^}]*)}");

    private final Path file;
    private final Map<String, Value> known;
    private final Map<String, Value> mappings;
    private final Conditions conditions;
    private final Function<String, String> ref;
    private final BiFunction<String, String, String> attribute;
    private final Set<Value> underWay = new HashSet<>();

    /**
     * @param known     parameters and pseudo parameters by name
     * @param ref       the {@code Ref} of a resource by its logical id; throws for an unknown one
     * @param attribute the attribute of a resource by logical id and name; throws for an unknown one
     */
    Resolution(Path file, Map<String, Value> known, Map<String, Value> mappings, Map<String, Value> conditions,
            Function<String, String> ref, BiFunction<String, String, String> attribute) {
        this.file = file;
        this.known = known;
        this.mappings = mappings;
        this.conditions = new Conditions(file, conditions, this);
        this.ref = ref;
        this.attribute = attribute;
    }

    /** The value with no intrinsic function left in it, and without the entries that became nothing. */
    Value resolve(Value value) {
        return switch (value) {
            case Value.Text text -> text;
            case Value.Nothing nothing -> nothing;
            case Value.Items(var items, var line) -> new Value.Items(
                    items.stream().map(this::resolve).filter(item -> !(item instanceof Value.Nothing)).toList(), line);
            case Value.Fields(var fields, var line) -> {
                Map<String, Value> resolved = new LinkedHashMap<>();
                fields.forEach((key, field) -> {
                    var plain = resolve(field);
                    if (!(plain instanceof Value.Nothing)) {
                        resolved.put(key, plain);
                    }
                });
                yield new Value.Fields(resolved, line);
            }
            case Value.Intrinsic intrinsic -> guarded(intrinsic);
        };
    }

    Conditions conditions() {
        return conditions;
    }

    /** A section whose values resolve only as they are asked for. */
    Section section(String path, Value value) {
        return Section.of(file, path, value, this::shallow);
    }

    private Value shallow(Value value) {
        return value instanceof Value.Intrinsic ? resolve(value) : value;
    }

    private Value guarded(Value.Intrinsic intrinsic) {
        if (!underWay.add(intrinsic)) {
            throw new InvalidTemplateException(file, intrinsic.line(),
                    "%s refers to itself in a circle; break the circle".formatted(intrinsic.name()));
        }
        try {
            return intrinsic(intrinsic);
        } finally {
            underWay.remove(intrinsic);
        }
    }

    private Value intrinsic(Value.Intrinsic intrinsic) {
        var line = intrinsic.line();
        var argument = intrinsic.argument();
        return switch (intrinsic.name()) {
            case "Ref" -> reference(text(argument), line);
            case "Fn::GetAtt" -> string(attribute(texts(items(argument, 2)), line), line);
            case "Fn::Sub" -> string(substituted(argument), line);
            case "Fn::Join" -> string(String.join(text(items(argument, 2).getFirst()),
                    texts(items(resolve(items(argument, 2).getLast()), 0))), line);
            case "Fn::Select" -> selected(argument);
            case "Fn::Split" -> split(argument);
            case "Fn::FindInMap" -> mapped(texts(items(argument, 3)), line);
            case "Fn::If" -> {
                var parts = items(argument, 3);
                yield resolve(conditions.hold(text(parts.getFirst()), line) ? parts.get(1) : parts.get(2));
            }
            case "Condition", "Fn::Equals", "Fn::Not", "Fn::And", "Fn::Or" ->
                new Value.Text(Boolean.toString(conditions.hold(intrinsic)), false, line);
            default -> throw new InvalidTemplateException(file, line,
                    "the local stack does not know %s; use Ref, GetAtt, Sub, Join, Select, Split, FindInMap or If"
                            .formatted(intrinsic.name()));
        };
    }

    private Value reference(String name, int line) {
        if (name.equals("AWS::NoValue")) {
            return new Value.Nothing(line);
        }
        var value = known.get(name);
        return value != null ? value : string(located(() -> ref.apply(name), line), line);
    }

    private String attribute(List<String> parts, int line) {
        return located(() -> attribute.apply(parts.getFirst(), parts.getLast()), line);
    }

    /** {@code Fn::Sub}, with or without values of its own; {@code ${!Name}} stays as {@code ${Name}}. */
    private String substituted(Value argument) {
        var parts = argument instanceof Value.Items ? items(argument, 2) : List.of(argument);
        var own = parts.size() == 2 && parts.getLast() instanceof Value.Fields(var fields, _)
                ? fields
                : Map.<String, Value>of();
        var matcher = PLACEHOLDER.matcher(text(parts.getFirst()));
        return matcher.replaceAll(match -> {
            var name = match.group(1).strip();
            var value = own.get(name);
            return Matcher.quoteReplacement(
                    value != null ? text(value) : referenceInText(name, argument.line()));
        }).replace("${!", "${");
    }

    private String referenceInText(String name, int line) {
        var dot = name.indexOf('.');
        return dot < 0
                ? text(reference(name, line))
                : attribute(List.of(name.substring(0, dot), name.substring(dot + 1)), line);
    }

    private Value selected(Value argument) {
        var parts = items(argument, 2);
        var index = text(parts.getFirst());
        var items = items(resolve(parts.getLast()), 0);
        if (!index.matches("\\d{1,9}") || Integer.parseInt(index) >= items.size()) {
            throw new InvalidTemplateException(file, argument.line(),
                    "!Select \"%s\" of a list of %d; write an index below %d".formatted(index, items.size(),
                            items.size()));
        }
        return items.get(Integer.parseInt(index));
    }

    private Value split(Value argument) {
        var parts = texts(items(argument, 2));
        List<Value> pieces = new ArrayList<>();
        for (var piece : parts.getLast().split(Pattern.quote(parts.getFirst()), -1)) {
            pieces.add(string(piece, argument.line()));
        }
        return new Value.Items(pieces, argument.line());
    }

    private Value mapped(List<String> keys, int line) {
        Value value = new Value.Fields(mappings, line);
        for (var key : keys) {
            if (!(value instanceof Value.Fields(var fields, _)) || !fields.containsKey(key)) {
                throw new InvalidTemplateException(file, line,
                        "!FindInMap %s: \"%s\" is not in Mappings; add it".formatted(keys, key));
            }
            value = fields.get(key);
        }
        return resolve(value);
    }

    /** The items of a list; {@code count} says how many there must be, 0 any number. */
    List<Value> items(Value value, int count) {
        if (value instanceof Value.Items(var items, _) && (count == 0 || items.size() == count)) {
            return items;
        }
        throw new InvalidTemplateException(file, value.line(),
                count == 0 ? "a list is wanted here" : "a list of %d is wanted here".formatted(count));
    }

    List<String> texts(List<Value> values) {
        return values.stream().map(this::text).toList();
    }

    String text(Value value) {
        if (resolve(value) instanceof Value.Text(var text, _, _)) {
            return text;
        }
        throw new InvalidTemplateException(file, value.line(), "a single value is wanted here");
    }

    private String located(Supplier<String> lookup, int line) {
        try {
            return lookup.get();
        } catch (UnknownReferenceException e) {
            throw new InvalidTemplateException(file, line, e.problem);
        }
    }

    private static Value string(String text, int line) {
        return new Value.Text(text, true, line);
    }

    /** A name that stands for nothing in this template. */
    static final class UnknownReferenceException extends RuntimeException {
        private final String problem;

        UnknownReferenceException(String problem) {
            super(problem);
            this.problem = problem;
        }
    }
}
