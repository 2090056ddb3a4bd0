package io.afterorder.local.studio.page;

import io.afterorder.local.studio.preview.NumberedFinding;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A finding as it stands beside its words.
 *
 * @param parts where in the message its words stand, for example {@code html and text}
 */
record FindingView(int number, String rule, Tag tag, String parts, String excerpt, String why, String fix) {
    /** One for each number. */
    static List<FindingView> all(List<NumberedFinding> findings) {
        return findings.stream().collect(Collectors.groupingBy(NumberedFinding::number, TreeMap::new,
                Collectors.toList())).values().stream().map(FindingView::of).toList();
    }

    private static FindingView of(List<NumberedFinding> same) {
        var first = same.getFirst().finding();
        var parts = same.stream().map(numbered -> Words.of(numbered.finding().where())).distinct()
                .collect(Collectors.joining(" and "));
        return new FindingView(same.getFirst().number(), first.rule(),
                first.blocks() ? new Tag("blocks", "bad") : new Tag("warns", "warn"), parts, first.excerpt(),
                first.why(), first.fix());
    }
}
