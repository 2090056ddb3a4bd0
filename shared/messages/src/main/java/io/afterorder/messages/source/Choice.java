package io.afterorder.messages.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One of a few words. */
record Choice<T>(String noun, Map<String, T> words) implements Reading<T> {

    static <T> Choice<T> of(String noun, Collection<T> values, Function<T, String> word) {
        var words = new LinkedHashMap<String, T>();
        values.forEach(value -> words.put(word.apply(value), value));
        return new Choice<>(noun, words);
    }

    @Override
    public T read(String text) {
        return Optional.ofNullable(words.get(text)).orElseThrow(() -> new IllegalArgumentException(
                "\"" + text + "\" is not " + noun + "; write " + alternatives(List.copyOf(words.keySet()))));
    }

    private static String alternatives(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
