package io.afterorder.compliance;

import io.afterorder.compliance.language.LanguageRules;

import java.util.ArrayList;
import java.util.List;

/** The one place in which the rules that need only the message are registered. */
final class Rules {
    private Rules() {}

    static List<Rule> within(Limits limits) {
        var rules = new ArrayList<Rule>();
        rules.addAll(LanguageRules.all());
        return List.copyOf(rules);
    }
}
