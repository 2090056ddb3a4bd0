package io.afterorder.compliance.direct;

import io.afterorder.compliance.Rule;

import java.util.List;

/** The rules of the direct channel. */
public final class DirectRules {
    private DirectRules() {}

    public static List<Rule> all() {
        return List.of(new AmazonDataRule(), new UnsubscribeRule(), new SenderIdentityRule());
    }
}
