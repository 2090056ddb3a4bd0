package io.afterorder.messages.source;

import io.afterorder.domain.campaign.SendingHours;
import io.afterorder.domain.campaign.SendingHours.Window;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads sending hours: one window, or a list of them. */
final class HoursReading {
    private static final String HOURS = "sendingHours";
    private static final List<Key> KEYS = List.of(Key.of("from", "\"09:00\""), Key.of("to", "\"18:00\""),
            Key.of("weekdays", "[monday, tuesday]"));

    private HoursReading() {}

    /** Those of a mapping that must have some. */
    static Optional<SendingHours> required(YamlMapping place) {
        if (!place.has(HOURS)) {
            place.requiredSection(HOURS, HOURS, KEYS);
        }
        return optional(place);
    }

    /** Those of a mapping that may have some of its own. */
    static Optional<SendingHours> optional(YamlMapping place) {
        var windows = place.isList(HOURS)
                ? place.sections(HOURS, "a window of sendingHours", KEYS)
                : place.section(HOURS, HOURS, KEYS).stream().toList();
        var read = windows.stream().flatMap(window -> window(window).stream()).toList();
        return read.isEmpty() ? Optional.empty() : Optional.of(new SendingHours(read));
    }

    private static Optional<Window> window(YamlMapping hours) {
        var from = hours.required("from", Forms::time);
        var to = hours.required("to", Forms::time);
        List<DayOfWeek> named = hours.list("weekdays", Forms.WEEKDAY);
        Set<DayOfWeek> weekdays = named.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(named);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!from.get().isBefore(to.get())) {
            hours.error("to", "\"" + to.get() + "\" is not after from \"" + from.get()
                    + "\"; write hours of one day, for example from: \"09:00\" and to: \"18:00\"");
            return Optional.empty();
        }
        return Optional.of(new Window(from.get(), to.get(), weekdays));
    }
}
