package io.afterorder.messages.campaign;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** How parts of compiled JSON are read, where what is not there is left out on purpose. */
final class CompiledJson {
    private CompiledJson() {}

    static String text(JsonNode json, String key) {
        return json.get(key).textValue();
    }

    static Optional<JsonNode> part(JsonNode json, String key) {
        return Optional.ofNullable(json.get(key));
    }

    static <T> List<T> list(JsonNode json, String key, Function<JsonNode, T> reading) {
        return each(json, key).map(reading).toList();
    }

    static <T> Set<T> words(JsonNode json, String key, Function<String, T> reading) {
        return each(json, key).map(JsonNode::textValue).map(reading).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<JsonNode> each(JsonNode json, String key) {
        return part(json, key).stream().flatMap(array -> StreamSupport.stream(array.spliterator(), false));
    }
}
