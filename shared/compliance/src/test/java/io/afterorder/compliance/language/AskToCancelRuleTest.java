package io.afterorder.compliance.language;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AskToCancelRuleTest {
    private final AskToCancelRule rule = new AskToCancelRule(new Reader());
    private final Said said = new Said(rule, "ORDER_ISSUE");

    @Test
    void the_buyer_may_not_be_asked_to_cancel() {
        said.isBarred("Please cancel the order from your account.", "All you need to do is cancel the order.",
                "We kindly ask for a cancellation.");
        said.isLeftAlone("We had to cancel your order.", "Please do not cancel the order.", "Please answer us.",
                "As you asked, please see that we cancelled your order.", "Please cancel your negative review.");
    }

    @Test
    void the_sentence_and_the_remedy_are_shown() {
        assertThat(rule.check(Letters.amazon("ORDER_ISSUE", "en").text("Hello.\n\nPlease cancel the order.").build()))
                .singleElement().satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("order.ask-to-cancel");
                    assertThat(finding.excerpt()).isEqualTo("Please cancel the order.");
                    assertThat(finding.fix()).contains("Cancel the order in Seller Central");
                });
    }

    @Test
    void it_holds_in_all_languages() {
        said.isTrueOfItsSentences();
    }
}
