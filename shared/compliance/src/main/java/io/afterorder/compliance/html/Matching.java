package io.afterorder.compliance.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which rules of a style sheet hold for the elements of one page. */
final class Matching {
    /** A page that wants more of them is no letter; in what is left of it only names are looked at. */
    private static final int MOST_TRIALS = 2_000_000;

    private final StyleSheet sheet;
    private final Document page;
    private final Set<StyleRule> tried = new HashSet<>(0);
    private int trials;

    Matching(StyleSheet sheet, Document page) {
        this.sheet = sheet;
        this.page = page;
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
            if (rule.isName() || (trials++ < MOST_TRIALS && holds(rule, element))) {
                holding.add(rule);
            }
        }
    }

    private boolean holds(StyleRule rule, Element element) {
        tried.add(rule);
        return rule.decided().get().matches(page, element);
    }

    /**
     * To be called when the page is read: an evaluator keeps for its thread what it has found of which element, until it
     * is asked for the first match in another page, which we let be an empty one.
     */
    void forget() {
        var nothing = new Element("html");
        for (var rule : tried) {
            nothing.selectFirst(rule.decided().get());
        }
    }
}
