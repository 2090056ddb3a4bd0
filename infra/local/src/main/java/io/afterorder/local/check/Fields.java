package io.afterorder.local.check;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fields of one JSON object, read with errors that name the field, its value and the remedy. A field that is absent
 * or null is read as empty.
 *
 * @param path the object's own name, for errors; empty for the message itself
 */
record Fields(JsonNode node, String path) {

    String text(String name) throws NotAMessageException {
        return optionalText(name).orElse("");
    }

    String requiredText(String name) throws NotAMessageException {
        var value = optionalText(name);
        if (value.isEmpty()) {
            throw new NotAMessageException(named(name) + " is missing; write a string");
        }
        return value.get();
    }

    Optional<String> optionalText(String name) throws NotAMessageException {
        var value = node.path(name);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw wrong(name, value, "write a string");
        }
        return Optional.of(value.textValue());
    }

    long number(String name) throws NotAMessageException {
        var value = node.path(name);
        if (isAbsent(value)) {
            return 0;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
            throw wrong(name, value, "write a whole number of zero or more");
        }
        return value.longValue();
    }

    Locale language(String name) throws NotAMessageException {
        var tag = requiredText(name);
        var locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty()) {
            throw new NotAMessageException(named(name) + " \"" + tag + "\" is no language; write one as de or en-GB");
        }
        return locale;
    }

    /** A constant by its name, in any case. */
    <E extends Enum<E>> E constant(String name, Class<E> type) throws NotAMessageException {
        var written = requiredText(name);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(written)) {
                return constant;
            }
        }
        throw new NotAMessageException(named(name) + " \"" + written + "\" is unknown; write one of "
                + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
    }

    List<String> texts(String name) throws NotAMessageException {
        var texts = new ArrayList<String>();
        for (var value : array(name)) {
            if (!value.isTextual()) {
                throw wrong(name, value, "write strings");
            }
            texts.add(value.textValue());
        }
        return texts;
    }

    List<Fields> objects(String name) throws NotAMessageException {
        var objects = new ArrayList<Fields>();
        for (var value : array(name)) {
            if (!value.isObject()) {
                throw wrong(name, value, "write objects");
            }
            objects.add(new Fields(value, named(name) + "[" + objects.size() + "]."));
        }
        return objects;
    }

    Optional<Fields> object(String name) throws NotAMessageException {
        var value = node.path(name);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (!value.isObject()) {
            throw wrong(name, value, "write an object");
        }
        return Optional.of(new Fields(value, named(name) + "."));
    }

    private Iterable<JsonNode> array(String name) throws NotAMessageException {
        var value = node.path(name);
        if (isAbsent(value)) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrong(name, value, "write an array");
        }
        return value;
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private String named(String name) {
        return path + name;
    }

    private NotAMessageException wrong(String name, JsonNode value, String remedy) {
        var shown = value.toString();
        return new NotAMessageException(named(name) + " is " + shown.substring(0, Math.min(shown.length(), 60)) + "; "
                + remedy);
    }
}
