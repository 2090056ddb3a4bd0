package io.afterorder.messages.source;

import io.afterorder.domain.campaign.SkipCondition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what leaves a touch out. */
final class SkipReading {
    private static final List<Key> KEYS = List.of(Key.of("happened", "[review-left, inquiry-open]"),
            Key.of("ratingBelow", "4"), Key.of("quantityOver", "10"),
            Key.of("inquiry", "[delivery]"), Key.of("return", "[defective]"));

    private SkipReading() {}

    static List<SkipCondition> read(YamlMapping touch) {
        var conditions = new ArrayList<SkipCondition>();
        touch.section("skipIf", "skipIf", KEYS).ifPresent(skip -> {
            conditions.addAll(skip.list("happened", Forms.HAPPENED));
            skip.optional("ratingBelow", Forms::stars).map(SkipCondition.RatingBelow::new).ifPresent(conditions::add);
            skip.optional("quantityOver", Forms::pieces).map(SkipCondition.QuantityOver::new)
                    .ifPresent(conditions::add);
            var topics = skip.list("inquiry", Forms::name);
            if (!topics.isEmpty()) {
                conditions.add(new SkipCondition.AskedAbout(Set.copyOf(topics)));
            }
            var causes = skip.list("return", Forms::name);
            if (!causes.isEmpty()) {
                conditions.add(new SkipCondition.ReturnedFor(Set.copyOf(causes)));
            }
        });
        return conditions;
    }
}
