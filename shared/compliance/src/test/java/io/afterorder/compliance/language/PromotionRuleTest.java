package io.afterorder.compliance.language;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PromotionRuleTest {
    private final Said said = new Said(new PromotionRule(new Reader()), "ORDER_ISSUE");

    @Test
    void the_sentence_that_advertises_is_shown() {
        assertThat(said.excerpts("The lamp is late. Follow us on Instagram. Yours, Tom"))
                .containsExactly("Follow us on Instagram.");
    }

    @Test
    void advertising_is_barred_and_a_price_put_right_is_none() {
        said.isBarred("Subscribe to our newsletter.", "Use code SUMMER10 for 10% off your next order.");
        said.isLeftAlone("We do not send a newsletter.", "The lamp is late.",
                "The discount code was not taken off, and you were charged too much.");
    }

    @Test
    void two_hints_advertise_within_a_sentence_or_its_next_and_one_does_not() {
        said.isBarred("Discover our collection.", "Discover what is new. Our collection has ten lamps.");
        said.isLeftAlone("The collection is on Tuesday.", "The collection is on Tuesday. The collection is free.",
                "The collection is on Tuesday. The lamp is late. It goes with the parcel.",
                "Do not discover our collection.");
    }

    @Test
    void a_benefit_for_a_review_is_a_reward_and_no_advertising() {
        said.isLeftAlone("Review it and get a discount code.", "Review it. You get a voucher for your next order.",
                "You get a voucher for your next order. Review it.");
        said.isBarred("Review it. Follow us on Instagram.",
                "Review it. The lamp is late. It leaves on Monday. You get a voucher for your next order.");
    }

    @Test
    void it_holds_in_all_languages() {
        said.isTrueOfItsSentences();
    }
}
