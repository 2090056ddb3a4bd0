package io.afterorder.messages.source;

import io.afterorder.domain.campaign.SendingHours;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads sending hours. */
final class HoursReading {
    static final List<Key> KEYS = List.of(Key.of("from", "\"09:00\""), Key.of("to", "\"18:00\""),
            Key.of("weekdays", "[monday, tuesday]"));

    private HoursReading() {}

    /** Those of a mapping that may have some of its own. */
    static Optional<SendingHours> optional(YamlMapping place) {
        return place.section("sendingHours", "sendingHours", KEYS).flatMap(HoursReading::read);
    }

    static Optional<SendingHours> read(YamlMapping hours) {
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
        return Optional.of(new SendingHours(from.get(), to.get(), weekdays));
    }
}
