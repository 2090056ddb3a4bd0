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
    void the_cancellation_may_stand_in_the_sentence_before() {
        said.isBarred("We may not cancel it without a mark on our account. Could you do it?",
                "We may not cancel it without a mark on our account. Please do it.",
                "We may not cancel it without a mark on our account. If you do it, we are glad.",
                "We may not cancel it. Would someone press it?", "We may not cancel it. Is it for you to do it?");
        said.isLeftAlone("We may not cancel it without a mark on our account. We do it.",
                "You asked us to cancel the order. Could you do it?", "The lamp is late. Could you do it?",
                "Could you do it? We cannot cancel it.", "We may not cancel it. Could you wait?",
                "We may not cancel it. Could you not do it?");
    }

    @Test
    void a_wish_of_the_buyer_is_no_order_and_the_words_of_an_order_are_no_wish() {
        said.isBarred("We need your cancellation.", "Please send us a cancellation request.");
        said.isLeftAlone("Please cancel the order if you prefer.", "If you prefer, cancel the order.",
                "As you asked, please cancel the order from your account.",
                "Please send us the cancellation request that you wanted.", "Please cancel your one star.");
    }

    @Test
    void the_deed_may_be_left_to_the_buyer_without_a_please() {
        said.isBarred("We hate to cancel, if you did it all is well.", "We hate to cancel, is it for you to do it?");
        said.isLeftAlone("We hate to cancel, you did it.", "They hate to cancel, if you did it all is well.",
                "We hate to cancel, if we did it all is well.", "If you did it, all is well and we cancel.",
                "We hate to cancel if you did it.", "We hate to cancel, as you asked, if you did it all is well.");
    }

    @Test
    void the_deed_may_be_named_in_the_clause_before() {
        said.isBarred("If we cancel, Amazon counts it against us; it would be kind if you did it.",
                "We hate to cancel, could you do it?");
        said.isLeftAlone("If we cancel, Amazon counts it against us; we did it.",
                "If you did it, we need not cancel.",
                "If you would like to cancel, you can do it in your account.",
                "If we cancel, as you asked, could you do it?");
    }

    @Test
    void only_who_cancels_as_the_seller_may_leave_the_deed_to_the_buyer() {
        said.isLeftAlone("They hate to cancel, we wait, if you did it all is well.",
                "At your request the cancellation stands, could you do it?",
                "They hate the cancellation you requested, could you do it?");
        said.isBarred("They hate to cancel and we wait, if you did it all is well.",
                "They request your cancellation, could you do it?");
    }

    @Test
    void a_subject_has_no_sentence_before_it() {
        assertThat(rule.check(Letters.amazon("ORDER_ISSUE", "en").subject("Could you do it?").text("The lamp is late.")
                .build())).isEmpty();
        assertThat(rule.check(Letters.amazon("ORDER_ISSUE", "en").subject("We may not cancel it.")
                .text("Could you do it?").build())).hasSize(1);
    }

    @Test
    void it_holds_in_all_languages() {
        said.isTrueOfItsSentences();
    }
}
