package io.afterorder.compliance.language;

import org.junit.jupiter.api.Test;

class SensitiveContentRuleTest {
    private final Said said = new Said(new SensitiveContentRule(new Reader()), "ORDER_ISSUE");

    @Test
    void insults_and_threats_are_barred_and_a_threat_that_is_denied_is_none() {
        said.isBarred("You are an idiot.", "Send us nude pictures.", "We know where you live.");
        said.isLeftAlone("The lamp is late.", "Kill the power at the fuse box before you open the case.");
    }

    @Test
    void it_holds_in_all_languages() {
        said.isTrueOfItsSentences();
    }
}
