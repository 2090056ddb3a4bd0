package io.afterorder.compliance.language;

import io.afterorder.compliance.Channel;
import io.afterorder.compliance.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class IncentiveRuleTest {
    private final IncentiveRule rule = new IncentiveRule(new Reader());
    private final Said said = new Said(rule, "ORDER_ISSUE");

    @Test
    void the_sentence_on_the_review_is_shown() {
        assertThat(said.excerpts("Here is your manual. Each reviewer receives a gift card. Yours, Tom"))
                .containsExactly("Each reviewer receives a gift card.");
    }

    @Test
    void a_benefit_in_the_same_sentence_is_a_reward() {
        said.isBarred("Your feedback earns you store credit.", "Write a review and get a voucher.",
                "Every reviewer gets a second jar of honey.", "Once the review is online we refund the price.",
                "Anyone kind enough to write a review gets their money back.");
        said.isLeftAlone("We do not give gift cards for reviews.", "Please review it.",
                "The parts of your review are on their way to you.", "No refund depends on your review.");
    }

    @Test
    void a_benefit_up_to_two_sentences_away_is_a_reward() {
        said.isBarred("Please review it. A gift card is waiting.", "A gift card is waiting. Please review it.",
                "Please review it. It takes a minute. A gift card is waiting.",
                "A gift card is waiting. It takes a minute. Please review it.");
        said.isLeftAlone("Please review it. It takes a minute. It is easy. A gift card is waiting.",
                "A gift card is waiting. It takes a minute. It is easy. Please review it.",
                "Please review it. There is no gift card.");
    }

    @Test
    void a_refund_nearby_is_a_reward_only_where_something_ties_it_to_the_review() {
        said.isBarred("Please review it. In return we refund the price.",
                "Would you review it? Everyone who does finds a bag of flour in the mail.",
                "Would you review it? It is easy. Everyone who does finds a bag of flour in the mail.",
                "We send you a second bottle for free. Once your review is online it leaves.");
        said.isLeftAlone("Please review it. A replacement leaves today.",
                "A replacement leaves today. Please review it.",
                "Would you review it? Everyone who does helps others.");
    }

    @Test
    void good_done_for_each_review_is_a_reward() {
        said.isBarred("Every review puts a seedling into the ground.", "A seedling is set for every review.",
                "Write a review and we lay a brick of the new school.");
        said.isLeftAlone("If you review the tent, think of the forest.",
                "The children love it, and every review helps.",
                "Once the tree is lit, please review it.", "A seedling is set, and we await every review.",
                "Write a review of the seedling.");
    }

    @Test
    void a_refund_in_the_same_sentence_is_a_reward_where_it_is_tied_to_the_review() {
        said.isBarred("For every review there is a refund.", "Once your review is up, good or bad, a refund is due.",
                "Once something is broken, a refund is due for your review.");
        said.isLeftAlone("Your review tells of the refund.",
                "Once something is broken, a refund is sure, whether you review it or wait.");
    }

    @Test
    void a_review_may_not_be_the_condition_of_a_benefit() {
        said.isBarred("If we read your review by Sunday, the replacement is free.");
        said.isLeftAlone("If the replacement is free, we read your review.",
                "If it fits, your review of the free lamp helps.", "If we read your review by Sunday, we smile.");
    }

    @Test
    void what_mends_the_matter_of_a_review_is_no_reward_unless_a_change_is_its_price() {
        said.isBarred("Please review it. We refund the price.",
                "Please change your review of the cup. We refund the price.",
                "Please remove your review of the cup. We refund the price.",
                "Thank you for your review of the cup. We refund the price once you change it.");
        said.isLeftAlone("Thank you for your review of the cup. We refund the price.",
                "Please review it. We refund the price because something was wrong.",
                "Please review it. We do not refund the price.", "Please review it. We send it.",
                "Please review it. The price is back with you.");
    }

    @Test
    void what_was_given_before_is_a_reward_where_the_next_sentence_ties_it_to_reviews() {
        said.isBarred("A refund is yours. It is for every review.");
        said.isLeftAlone("A refund is yours. We await your review.", "A refund is rare. We read every review.",
                "The jar is yours. Every review counts.", "A refund is yours. Thank you for your review of the cup.");
    }

    @Test
    void a_voucher_that_was_paid_with_is_no_reward() {
        said.isLeftAlone("Please review it. The gift card was charged.");
    }

    @ParameterizedTest
    @CsvSource({"Please review it. A gift card is in our shop., 0", "Please review it for a gift card., 1",
            "Reviewed it on Amazon? Forward us the link and your name goes into the hat., 1",
            "Reviewed it on Amazon? Forward us the link and your gift card was charged., 0",
            "Please review it. Everyone who does gets a gift card., 1"})
    void a_newsletter_may_offer_what_it_ties_to_no_review(String text, int findings) {
        var newsletter = Message.of(Channel.DIRECT, "PRODUCT_NEWS", Locale.US).subject("News").text(text).build();

        assertThat(rule.check(newsletter)).hasSize(findings);
    }

    @Test
    void those_who_only_share_a_sentence_with_a_review_are_no_cause() {
        said.isLeftAlone("Every review is read by our children.", "The children love every review.");
        said.isBarred("Write a review and we feed a dog.");
    }

    @Test
    void what_was_mended_before_is_no_reward() {
        said.isLeftAlone("Once the replacement has arrived, please think of the review.");
        said.isBarred("Once your review is there, the replacement is free.");
    }

    @Test
    void reviewers_who_are_sent_elsewhere_get_nothing() {
        said.isLeftAlone("Reviewers follow us on Instagram.");
    }

    @Test
    void a_replacement_that_asks_for_no_review_is_no_reward() {
        said.isLeftAlone("We send a new lamp, no review needed.");
        said.isBarred("We send a new lamp for a review, no other review needed.");
    }

    @Test
    void a_reward_for_new_buyers_is_for_no_review() {
        said.isLeftAlone("Share it with friends and get $5 off your next order.");
        said.isBarred("Review it, share it with friends and get $5 off your next order.");
    }

    @Test
    void what_is_mended_because_of_a_review_is_no_reward() {
        said.isLeftAlone("We read your review of the handle and refund $5 today.");
        said.isBarred("We read your review of the handle and send a gift card.",
                "Once your review of the handle is there we refund $5.",
                "Your review of the handle tells of it, and everyone who reviews is sent $5.",
                "If your review of the handle is there we refund $5.",
                "Post your review of the handle and we refund $5.");
        new Said(rule, "REVIEW_REQUEST").isBarred("We read your review of the handle and refund $5 today.");
    }

    @Test
    void what_is_all_that_is_asked_for_a_gift_is_paid_by_it() {
        said.isBarred("Another lamp is yours. All we ask is a review, please.");
        said.isLeftAlone("Another lamp is yours. A review is fine, please.",
                "It is late. All we ask is a review, please.");
    }

    @Test
    void what_the_buyer_wrote_may_be_the_condition() {
        said.isBarred("If what you wrote comes down, a refund follows.");
        said.isLeftAlone("If what you wrote comes down a refund follows.",
                "If it rains, a refund for what you wrote follows.");
    }

    @Test
    void it_holds_in_all_languages() {
        said.isTrueOfItsSentences();
    }
}
