package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which rules of a style sheet hold for the elements of one page. */
final class Matching {
    /** A page that wants more of them is no letter; in what is left of it only names are looked at. */
    private static final int MOST_TRIALS = 2_000_000;

    private final StyleSheet sheet;
    /** Made for the page: an evaluator keeps elements that it has met. */
    private final Map<String, Evaluator> evaluators = new HashMap<>(0);
    private int trials;

    Matching(StyleSheet sheet) {
        this.sheet = sheet;
    }

    /** The rules that hold for an element because of where it stands. */
    List<StyleRule> placed(Element element, Kind kind) {
        boolean marked = sheet.placesMarked() && element.attributesSize() > 0;
        if (!marked && kind.placed().isEmpty()) {
            return List.of();
        }
        var holding = new ArrayList<StyleRule>(0);
        addHolding(kind.placed(), element, holding);
        if (marked) {
            addHolding(sheet.placed("#" + element.id()), element, holding);
            for (var name : ClassNames.of(element.className())) {
                addHolding(sheet.placed("." + name), element, holding);
            }
        }
        return holding;
    }

    private void addHolding(List<StyleRule> candidates, Element element, List<StyleRule> holding) {
        for (var rule : candidates) {
            if (rule.isName() || (trials++ < MOST_TRIALS
                    && element.is(evaluators.computeIfAbsent(rule.selector(), QueryParser::parse)))) {
                holding.add(rule);
            }
        }
    }
}
