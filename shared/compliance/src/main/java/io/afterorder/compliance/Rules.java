package io.afterorder.compliance;

import io.afterorder.compliance.contact.ContactRules;
import io.afterorder.compliance.direct.DirectRules;
import io.afterorder.compliance.form.FormRules;
import io.afterorder.compliance.image.ImageRules;
import io.afterorder.compliance.language.LanguageRules;
import io.afterorder.compliance.link.LinkRules;
import io.afterorder.compliance.style.StyleRules;

import java.util.ArrayList;
import java.util.List;

/** The one place in which the rules that need only the message are registered. */
final class Rules {
    private Rules() {}

    static List<Rule> within(Limits limits) {
        var rules = new ArrayList<Rule>();
        rules.addAll(FormRules.within(limits));
        rules.addAll(LinkRules.all());
        rules.addAll(ContactRules.all());
        rules.addAll(ImageRules.all());
        rules.addAll(StyleRules.all());
        rules.addAll(DirectRules.all());
        rules.addAll(LanguageRules.all());
        return List.copyOf(rules);
    }
}
