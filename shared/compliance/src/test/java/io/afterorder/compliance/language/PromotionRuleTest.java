package io.afterorder.compliance.language;

import io.afterorder.compliance.Finding;
import org.junit.jupiter.api.Test;

import java.util.List;

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
    void a_request_for_a_review_excuses_no_advertising_in_the_same_sentence() {
        said.isBarred("Please review it and follow us on Instagram.", "Reviewers follow us on Instagram.");
        said.isLeftAlone("Please delete your comment on our shop page.", "Review it, the range of the collection.");
    }

    @Test
    void what_the_order_cost_is_no_advertising() {
        said.isBarred("The newsletter is waiting for you.");
        said.isLeftAlone("You were charged for the newsletter.");
    }

    @Test
    void hints_more_than_a_sentence_apart_do_not_advertise_together() {
        said.isBarred("Discover what is new. The collection is on Tuesday.", "The shop is open, and a range is there.");
        said.isLeftAlone("Discover what is new. The lamp is late. The collection is on Tuesday.", "Our shop is open.",
                "Discover it, discover it.", "Discover what is new.");
    }

    @Test
    void the_shortest_words_that_advertise_are_named() {
        assertThat(words("Subscribe to our newsletter.")).contains("(\"newsletter\")");
        assertThat(words("The shop is open, and a range is there.")).contains("(\"shop\")");
    }

    @Test
    void a_subject_that_announces_a_reward_is_no_advertising_over_a_request() {
        assertThat(under("REVIEW_REQUEST", "Our autumn draw: win a prize", "Hello. It is late. Please review it."))
                .isEmpty();
        assertThat(under("ORDER_ISSUE", "A voucher", "Hello. It is late. Please review it.")).hasSize(1);
        assertThat(under("REVIEW_REQUEST", "A voucher", "Hello. It is late. Please review it.")).isEmpty();
        assertThat(under("REVIEW_REQUEST", "A voucher", "Hello. It is late. Please answer.")).hasSize(1);
        assertThat(under("REVIEW_REQUEST", "Follow us on Instagram", "Hello. It is late. Please review it."))
                .hasSize(1);
        assertThat(under("REVIEW_REQUEST", "302", "Please review it. It is late. It is easy. Here is a voucher."))
                .hasSize(1);
    }

    private static List<Finding> under(String purpose, String subject, String text) {
        return new PromotionRule(new Reader())
                .check(Letters.amazon(purpose, "en").subject(subject).text(text).build()).toList();
    }

    private static String words(String text) {
        return under("ORDER_ISSUE", "302", text).getFirst().why();
    }

    @Test
    void it_holds_in_all_languages() {
        said.isTrueOfItsSentences();
    }

    @Test
    void a_subject_may_name_the_discount_that_the_letter_tells_of() {
        assertThat(titled("Your discount code", "The newsletter and its coupon were charged.")).isEmpty();
        assertThat(titled("Your discount code", "You were charged twice.")).hasSize(1);
    }

    private static List<Finding> titled(String subject, String text) {
        return new PromotionRule(new Reader())
                .check(Letters.amazon("ORDER_ISSUE", "en").subject(subject).text(text).build())
                .toList();
    }

    @Test
    void words_of_instructions_are_but_hints() {
        said.isLeftAlone("Discover the programmes with the dial.", "At 20 % the pump switches off.",
                "The manual is also available in French.", "Wait until you see the green light.");
        said.isBarred("Discover our programmes.", "Discover the bag, worth a look.");
    }
}
