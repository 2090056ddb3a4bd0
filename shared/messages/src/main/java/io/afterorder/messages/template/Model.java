package io.afterorder.messages.template;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a template may say.
 *
 * @param values words, numbers, instants, and lists of maps of such; what is not known is not there
 * @param locale in which dates and lists are written
 * @param zone in which the buyer's day is counted
 */
public record Model(Map<String, Object> values, Locale locale, ZoneId zone) {
    public Model {
        values = Map.copyOf(values);
    }

    /** The same with more values. */
    public Model with(Map<String, Object> more) {
        var all = new HashMap<>(values);
        all.putAll(more);
        return new Model(all, locale, zone);
    }
}
