package io.afterorder.compliance.link;

import io.afterorder.compliance.Rule;

import java.util.List;

/** The rules on links. */
public final class LinkRules {
    private LinkRules() {}

    public static List<Rule> all() {
        return List.of(new InsecureLinkRule(), new ExternalLinkRule(), new MalformedLinkRule(), new OptOutLinkRule());
    }
}
