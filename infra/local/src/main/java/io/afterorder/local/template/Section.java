package io.afterorder.local.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A mapping of the template, read by key with the type that the key is to have. Values are resolved when they are asked
 * for, so that what the local stack does not use need not be understood.
 */
record Section(Path file, String path, Value.Fields fields, UnaryOperator<Value> resolution) {

    static Section of(Path file, String path, Value value, UnaryOperator<Value> resolution) {
        return switch (resolution.apply(value)) {
            case Value.Fields fields -> new Section(file, path, fields, resolution);
            case Value.Nothing(var line) -> new Section(file, path, new Value.Fields(Map.of(), line), resolution);
            case Value other -> throw new InvalidTemplateException(file, other.line(), path + " must be a mapping");
        };
    }

    int line() {
        return fields.line();
    }

    Optional<Value> value(String key) {
        return Optional.ofNullable(fields.fields().get(key)).map(resolution)
                .filter(value -> !(value instanceof Value.Nothing));
    }

    Optional<String> text(String key) {
        return value(key).map(value -> text(key, value));
    }

    String requiredText(String key) {
        return text(key).orElseThrow(() -> missing(key));
    }

    OptionalInt integer(String key) {
        var value = value(key);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        var text = text(key, value.get());
        try {
            return OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException _) {
            throw wrong(value.get(), key, text, "a whole number");
        }
    }

    boolean flag(String key) {
        var value = value(key);
        if (value.isEmpty()) {
            return false;
        }
        var text = text(key, value.get());
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(value.get(), key, text, "true or false");
        };
    }

    List<Value> items(String key) {
        return switch (value(key).orElse(new Value.Items(List.of(), line()))) {
            case Value.Items(var items, _) ->
                items.stream().map(resolution).filter(item -> !(item instanceof Value.Nothing)).toList();
            case Value other -> throw wrong(other, key, "(no list)", "a list");
        };
    }

    List<String> texts(String key) {
        return items(key).stream().map(item -> text(key, item)).toList();
    }

    /** A list, or a single value in the place of a list of one. */
    List<String> oneOrMore(String key) {
        return value(key).orElseThrow(() -> missing(key)) instanceof Value.Text
                ? List.of(requiredText(key))
                : texts(key);
    }

    List<Section> sections(String key) {
        return items(key).stream().map(item -> of(file, path + "." + key, item, resolution)).toList();
    }

    /** The mapping under the key, empty where there is none. */
    Section section(String key) {
        return of(file, path + "." + key, fields.fields().getOrDefault(key, new Value.Nothing(line())), resolution);
    }

    Optional<Section> optionalSection(String key) {
        return value(key).map(value -> of(file, path + "." + key, value, resolution));
    }

    /** Every key of this mapping with its value as text. */
    Map<String, String> allTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.fields().keySet().forEach(key -> text(key).ifPresent(text -> texts.put(key, text)));
        return texts;
    }

    /** Refuses keys that the local stack would pass over in silence. */
    void allowOnly(Set<String> known) {
        fields.fields().forEach((key, value) -> {
            if (!known.contains(key)) {
                throw new InvalidTemplateException(file, value.line(),
                        "the local stack does not know %s.%s; it knows %s".formatted(path, key,
                                String.join(", ", new TreeSet<>(known))));
            }
        });
    }

    InvalidTemplateException missing(String key) {
        return new InvalidTemplateException(file, line(), "%s has no %s; add it".formatted(path, key));
    }

    InvalidTemplateException wrong(Value where, String key, String value, String expected) {
        return new InvalidTemplateException(file, where.line(),
                "%s.%s \"%s\" is not %s; write %s".formatted(path, key, value, expected, expected));
    }

    private String text(String key, Value value) {
        if (resolution.apply(value) instanceof Value.Text(var text, _, _)) {
            return text;
        }
        throw wrong(value, key, "(a list or mapping)", "a single value");
    }
}
