package io.afterorder.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that stand for personal data, each of one place, so that wherever one turns up it says where it came from. */
final class Marks {
    /** In events written by hand, where a mark is to be. */
    private static final String WANTED = "MARK";
    private static final Pattern MARK = Pattern.compile("markq\\d{4}z");

    private final Map<String, String> places = new HashMap<>();

    /** A new mark, of letters and digits in lower case. */
    String of(String place) {
        var mark = "markq%04dz".formatted(places.size());
        places.put(mark, place);
        return mark;
    }

    /** The places whose marks stand in the text. */
    Set<String> in(String text) {
        return MARK.matcher(text.toLowerCase(Locale.ROOT)).results()
                .map(found -> places.getOrDefault(found.group(), found.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The document with a mark of its own wherever it wants one. */
    JsonNode planted(String name, JsonNode document) {
        return mapped(name, document.deepCopy(),
                place -> text -> text.contains(WANTED) ? text.replace(WANTED, of(place)) : text);
    }

    /** Changes the texts of a document by their places. */
    static JsonNode mapped(String place, JsonNode node, Function<String, Function<String, String>> change) {
        return switch (node) {
            case TextNode text -> TextNode.valueOf(change.apply(place).apply(text.textValue()));
            case ObjectNode object -> {
                for (var field : List.copyOf(object.properties())) {
                    object.set(field.getKey(), mapped(place + "." + field.getKey(), field.getValue(), change));
                }
                yield object;
            }
            case ArrayNode array -> {
                for (var i = 0; i < array.size(); i++) {
                    array.set(i, mapped(place + "[" + i + "]", array.get(i), change));
                }
                yield array;
            }
            default -> node;
        };
    }
}
