package io.afterorder.messages.source;

import io.afterorder.domain.buyer.Preference;
import io.afterorder.domain.buyer.Purchase;
import io.afterorder.domain.buyer.Segment;
import io.afterorder.domain.buyer.Segments;
import io.afterorder.domain.order.OrderEvent.Money;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code segments.yaml}: the groups that a seller tells buyers apart by. */
final class SegmentReading {
    private static final List<Key> FILE = List.of(Key.of("segments", "a list of segments, each with \"- name: ...\""));
    private static final List<Key> SEGMENT = List.of(Key.of("name", "frequent"), Key.of("orders", "3"),
            Key.of("within", "P365D"), Key.of("averageValue", "{min: 100, currency: EUR}"),
            Key.of("prefers", "{skus: [LAMP-*], share: 50}"));
    private static final List<Key> VALUE = List.of(Key.of("min", "100"), Key.of("currency", "EUR"));
    private static final List<Key> PREFERENCE = List.of(Key.of("skus", "[LAMP-*]"), Key.of("share", "50"));
    private static final int USUAL_SHARE = 50;
    private static final int WHOLE = 100;

    private final YamlFile file;
    private final Set<String> names = new HashSet<>();

    SegmentReading(YamlFile file) {
        this.file = file;
    }

    /** The segments that are sound; every error is noted in the file. */
    Segments read() {
        return new Segments(file.mapping("the file of segments", FILE).stream()
                .flatMap(mapping -> mapping.sections("segments", "a segment", SEGMENT).stream())
                .flatMap(segment -> segment(segment).stream()).toList());
    }

    private Optional<Segment> segment(YamlMapping segment) {
        var name = segment.required("name", Forms::name);
        var orders = segment.optional("orders", Forms::pieces);
        var within = segment.optional("within", SegmentReading::window);
        var average = segment.section("averageValue", "averageValue", VALUE).flatMap(SegmentReading::money);
        var prefers = segment.section("prefers", "prefers", PREFERENCE).flatMap(SegmentReading::preference);
        if (!segment.has("orders") && !segment.has("averageValue") && !segment.has("prefers")) {
            segment.error("name",
                    "is of a segment that asks nothing of its buyers; write orders: 3, averageValue or prefers");
        }
        name.filter(known -> !names.add(known))
                .ifPresent(twin -> segment.error("name", "\"" + twin + "\" stands twice; give each segment its own"));
        return name.map(known -> new Segment(known, orders.orElse(1), within, average, prefers));
    }

    private static Optional<Money> money(YamlMapping value) {
        var min = value.required("min", Forms::amount);
        var currency = value.required("currency", Forms::currency);
        return min.flatMap(amount -> currency.map(code -> new Money(amount, code)));
    }

    private static Optional<Preference> preference(YamlMapping preference) {
        var skus = preference.list("skus", Globs::read);
        var share = preference.optional("share", SegmentReading::percent);
        if (skus.isEmpty()) {
            preference.error("skus", "names no product; write skus: [LAMP-*]");
            return Optional.empty();
        }
        return Optional.of(new Preference(skus, share.orElse(USUAL_SHARE)));
    }

    private static Duration window(String text) {
        var window = Forms.expiry(text);
        if (window.compareTo(Purchase.KEPT) > 0) {
            throw new IllegalArgumentException("\"" + text + "\" looks back further than orders are kept; write P"
                    + Purchase.KEPT.toDays() + "D at most");
        }
        return window;
    }

    private static int percent(String text) {
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > WHOLE) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a share of the orders; write 1 to 100 for so many of a hundred");
        }
        return Integer.parseInt(text);
    }
}
