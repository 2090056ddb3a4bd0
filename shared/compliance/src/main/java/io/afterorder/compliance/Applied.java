package io.afterorder.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/** A rule together with what the catalogue says about it. */
record Applied(Rule rule, RuleEntry entry) {
    static final Comparator<Applied> IN_ORDER_OF_THE_CATALOGUE = Comparator
            .comparingInt(applied -> RuleCatalogue.entries().indexOf(applied.entry()));

    static Applied of(Rule rule) {
        return new Applied(rule, RuleCatalogue.find(rule.id()).orElseThrow(() -> new IllegalStateException(
                "rule \"" + rule.id() + "\" has no entry in RuleCatalogue; add one with its text and source")));
    }

    boolean holdsFrom(LocalDate day) {
        return entry.since().map(since -> !since.isAfter(day)).orElse(true);
    }

    Stream<Finding> check(Message message) {
        return entry.concerns(message) ? rule.check(message) : Stream.empty();
    }
}
