package io.afterorder.messages.template;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a template may say.
 *
 * @param values words, numbers, instants, amounts, and lists of maps of such; what is not known is not there
 * @param locale in which dates and lists are written
 * @param zone in which the buyer's day is counted
 */
public record Model(Map<String, Object> values, Locale locale, ZoneId zone) {
    public Model {
        values = Map.copyOf(values);
    }

    /** The words or link of that name, where there are some. */
    public Optional<String> text(String name) {
        return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Whether the message, or one of its products, has what the template needs. */
    public boolean meets(Need need) {
        return need.isOfProducts()
                ? values.get("products") instanceof List<?> products && products.stream().anyMatch(
                        product -> product instanceof Map<?, ?> entry
                                && need.metBy().stream().anyMatch(word -> isSaid(entry.get(word))))
                : isSaid(values.get(need.word()));
    }

    private static boolean isSaid(@Nullable Object value) {
        return value != null && !value.equals(List.of());
    }

    /** The same with more values. */
    public Model with(Map<String, Object> more) {
        var all = new HashMap<>(values);
        all.putAll(more);
        return new Model(all, locale, zone);
    }
}
