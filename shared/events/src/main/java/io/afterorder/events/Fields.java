package io.afterorder.events;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields of one JSON object. What was never asked for is a mistake of the writer: {@link #nothingElse} says so. */
final class Fields {
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,63}");

    private final JsonNode object;
    private final String path;
    private final boolean personal;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(JsonNode object, String path, boolean personal) {
        this.object = object;
        this.path = path;
        this.personal = personal;
    }

    Field required(String name) {
        return optional(name)
                .orElseThrow(() -> new EventNotUnderstood(path + "." + name, "the field is missing", "add it"));
    }

    Optional<Field> optional(String name) {
        asked.add(name);
        return Optional.ofNullable(object.get(name)).map(value -> new Field(value, path + "." + name, personal));
    }

    /** @throws EventNotUnderstood where the object has a field that was not asked for */
    void nothingElse() {
        for (var names = object.fieldNames(); names.hasNext();) {
            var name = names.next();
            if (!asked.contains(name)) {
                throw new EventNotUnderstood(pathOf(name), "there is no such field here",
                        "leave it out, or write one of " + String.join(", ", asked));
            }
        }
    }

    private String pathOf(String name) {
        return PLAIN_NAME.matcher(name).matches() ? path + "." + name : path + "[" + Field.shown(name) + "]";
    }
}
