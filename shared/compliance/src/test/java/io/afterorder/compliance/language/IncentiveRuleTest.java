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

    @ParameterizedTest
    @CsvSource({"Please review it. A gift card is in our shop., 0", "Please review it for a gift card., 1",
            "Please review it. Everyone who does gets a gift card., 1"})
    void a_newsletter_may_offer_what_it_ties_to_no_review(String text, int findings) {
        var newsletter = Message.of(Channel.DIRECT, "PRODUCT_NEWS", Locale.US).subject("News").text(text).build();

        assertThat(rule.check(newsletter)).hasSize(findings);
    }

    @Test
    void it_holds_in_all_languages() {
        said.isTrueOfItsSentences();
    }
}
