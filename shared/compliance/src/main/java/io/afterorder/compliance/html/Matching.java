package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Tells which rules of a style sheet hold for the elements of one page. */
final class Matching {
    /** A page that wants more of them is no letter; in what is left of it only names are looked at. */
    private static final int MOST_TRIALS = 2_000_000;
    private static final Comparator<StyleRule> BY_STRENGTH = Comparator.comparingInt(StyleRule::specificity)
            .thenComparingInt(StyleRule::position);

    private final StyleSheet sheet;
    /** Made for the page: an evaluator keeps elements that it has met. */
    private final Map<String, Evaluator> evaluators = new HashMap<>(0);
    private int trials;

    Matching(StyleSheet sheet) {
        this.sheet = sheet;
    }

    /** The rules that may hold for an element of a tag, depending on where it stands. */
    List<StyleRule> candidates(String tag) {
        var candidates = new ArrayList<>(sheet.placed("*"));
        candidates.addAll(sheet.placed(tag));
        return List.copyOf(candidates);
    }

    /** The rules that hold for an element because of where it stands. */
    List<StyleRule> placed(Element element, Kind kind) {
        if (sheet.isEmpty()) {
            return List.of();
        }
        var holding = new ArrayList<StyleRule>(0);
        addHolding(kind.placed(), element, holding);
        if (sheet.placesMarked() && element.attributesSize() > 0) {
            addHolding(sheet.placed("#" + element.id()), element, holding);
            for (var name : names(element.className())) {
                addHolding(sheet.placed("." + name), element, holding);
            }
        }
        return holding;
    }

    private void addHolding(List<StyleRule> candidates, Element element, List<StyleRule> holding) {
        for (var rule : candidates) {
            if (trials++ < MOST_TRIALS && holds(rule, element)) {
                holding.add(rule);
            }
        }
    }

    private boolean holds(StyleRule rule, Element element) {
        return switch (rule.form()) {
            case StyleRule.Form.Name() -> true;
            case StyleRule.Form.Within(var place) -> place.holds(element);
            case StyleRule.Form.Other(var selector) ->
                element.is(evaluators.computeIfAbsent(selector, QueryParser::parse));
        };
    }

    /** Gives the declarations of every rule that holds, the weakest rule first. */
    void declare(String tag, String id, String classes, List<StyleRule> placed, Consumer<Declaration> found) {
        if (sheet.isEmpty()) {
            return;
        }
        var holding = new ArrayList<>(placed);
        holding.addAll(sheet.named("*"));
        holding.addAll(sheet.named(tag));
        if (!id.isEmpty()) {
            holding.addAll(sheet.named("#" + id));
        }
        for (var name : names(classes)) {
            holding.addAll(sheet.named("." + name));
        }
        holding.sort(BY_STRENGTH);
        holding.forEach(rule -> rule.declarations().forEach(found));
    }

    private static List<String> names(String classes) {
        var names = classes.trim();
        return names.isEmpty() ? List.of() : List.of(names.split("\\s+"));
    }
}
