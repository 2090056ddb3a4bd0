package io.afterorder.events;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One value of a JSON document, its path, and the forms in which it can be read.
 *
 * @param personal whether the value, or what it holds, may identify a buyer: errors then do not repeat it
 */
record Field(JsonNode value, String path, boolean personal) {
    /** The most characters of a text: what Amazon takes as the longest message of a buyer's order. */
    static final int LONGEST_TEXT = 2_000;

    private static final int LONGEST_SHOWN = 80;

    /** The same value, never repeated by an error. */
    Field hidden() {
        return new Field(value, path, true);
    }

    String text() {
        return text(LONGEST_TEXT);
    }

    String text(int longest) {
        if (!value.isTextual()) {
            throw wrongKind("a string");
        }
        var text = value.textValue();
        if (text.isBlank()) {
            throw new EventNotUnderstood(path, "the text is blank",
                    "write it, or leave the field out where it is optional");
        }
        var length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw new EventNotUnderstood(path, "the text has " + length + " characters",
                    "write at most " + longest);
        }
        return text;
    }

    int integer(int least, int most) {
        if (!value.isNumber() || !value.canConvertToExactIntegral()) {
            throw wrongKind("a whole number");
        }
        if (!value.canConvertToInt() || value.intValue() < least || value.intValue() > most) {
            throw wrong("is out of range", "write " + least + " to " + most);
        }
        return value.intValue();
    }

    /** The constant of that name. */
    <E extends Enum<E>> E choice(Class<E> constants, Function<E, String> label) {
        var text = text();
        var all = constants.getEnumConstants();
        return Arrays.stream(all).filter(constant -> label.apply(constant).equals(text)).findFirst()
                .orElseThrow(() -> wrong("is not known",
                        "write one of " + Arrays.stream(all).map(label).collect(Collectors.joining(", "))));
    }

    /** What the reading makes of the object's fields, once it has asked for every field that is there. */
    <T> T object(Function<Fields, T> reading) {
        if (!value.isObject()) {
            throw wrongKind("an object");
        }
        var fields = new Fields(value, path, personal);
        var result = reading.apply(fields);
        fields.nothingElse();
        return result;
    }

    List<Field> array(int most) {
        if (!value.isArray()) {
            throw wrongKind("an array");
        }
        if (value.isEmpty() || value.size() > most) {
            throw new EventNotUnderstood(path, "the array has " + value.size() + " entries", "write 1 to " + most);
        }
        var all = new ArrayList<Field>(value.size());
        for (var entry : value) {
            all.add(new Field(entry, path + "[" + all.size() + "]", personal));
        }
        return all;
    }

    /** What the form's constructor makes of the text; its complaint becomes an error of this field. */
    <T> T as(Function<String, T> form, int longest, String expected) {
        var text = text(longest);
        try {
            return form.apply(text);
        } catch (IllegalArgumentException _) {
            throw wrong("has the wrong form", "write " + expected);
        }
    }

    /** The error of a value that is wrong. */
    EventNotUnderstood wrong(String what, String remedy) {
        var hide = personal || value.isContainerNode();
        return new EventNotUnderstood(path, (hide ? "the value " : shown(value.asText()) + " ") + what, remedy);
    }

    private EventNotUnderstood wrongKind(String expected) {
        var kind = value.getNodeType().name().toLowerCase(Locale.ROOT);
        return new EventNotUnderstood(path, "the value is of the kind " + kind,
                "write " + expected + (value.isNull() ? ", or leave the field out where it is optional" : ""));
    }

    /** The text as an error may repeat it: quoted, not too long, and never what may hold an e-mail address. */
    static String shown(String text) {
        if (text.indexOf('@') >= 0) {
            return "\"***\"";
        }
        var length = text.codePointCount(0, text.length());
        var head = length <= LONGEST_SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
        return "\"" + head.replaceAll("\\p{Cntrl}", "?") + "\"";
    }
}
