package io.afterorder.compliance.language;

import io.afterorder.compliance.Rule;

import java.util.List;

/** The rules that understand what is said. */
public final class LanguageRules {
    static {
        Packs.areReady();
    }

    private LanguageRules() {}

    /** New rules that share one reader. The packs of all languages are read by then. */
    public static List<Rule> all() {
        var reader = new Reader();
        return List.of(new StatusOnlyRule(reader), new ThanksOnlyRule(reader), new PromotionRule(reader),
                new BuyerLanguageRule(reader), new IncentiveRule(reader), new PositiveSteeringRule(reader),
                new ChangeOrRemoveRule(reader), new AskToCancelRule(reader), new SensitiveContentRule(reader),
                new ToneRule(reader));
    }
}
