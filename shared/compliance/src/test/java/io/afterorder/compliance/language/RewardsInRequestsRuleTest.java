package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** In a letter that does nothing but ask for a review, whatever the buyer is to get is for it. */
class RewardsInRequestsRuleTest {
    private static final String LATER = "Would you review the tent? It is easy. It takes a minute. It is soon done. ";
    private final IncentiveRule rule = new IncentiveRule(new Reader());
    private final Said said = new Said(rule, "REVIEW_REQUEST");
    private final Said elsewhere = new Said(rule, "ORDER_ISSUE");

    @Test
    void a_sum_is_a_reward_and_what_is_only_free_is_help() {
        said.isBarred("Would you review the tent? $5, to be exact.");
        said.isLeftAlone("Would you review the tent? Our help is free.",
                "Would you review the tent? It takes 5 minutes.");
    }

    @Test
    void a_sum_that_mends_or_is_asked_about_or_denied_is_none() {
        said.isLeftAlone("Would you review the tent? Was the peg for $5 in the parcel?",
                "Would you review the tent? You were charged $5 too much.",
                "Would you review the tent? Something was wrong, and $5 is back.",
                "Would you review the tent? If a peg is lost, one costs $5.",
                "Would you review the tent? No peg costs $5.");
    }

    @Test
    void a_sum_may_be_written_without_digits() {
        assertThat(rule.check(japanese("レビューをお願いします。千円です。"))).hasSize(1);
        assertThat(rule.check(japanese("レビューをお願いします。千円ですか。"))).isEmpty();
    }

    private static Message japanese(String text) {
        return Letters.amazon("REVIEW_REQUEST", "ja").text(text).build();
    }

    @Test
    void a_refund_in_the_sentence_on_the_review_is_a_reward() {
        said.isBarred("Your review is worth a refund.");
        said.isLeftAlone("Your review is worth a lot.", "Would you review the tent? A full refund is ready.");
        elsewhere.isLeftAlone("Your review tells of the refund.");
    }

    @Test
    void what_is_given_behind_the_request_is_a_reward_and_before_it_is_the_order() {
        said.isBarred("Would you review the tent? A scarf is yours.");
        said.isLeftAlone("A scarf is yours. Would you review the tent?", "Would you review the tent? A scarf is new.",
                "Would you review the tent? Your parcel is on its way to you.");
        elsewhere.isLeftAlone("Would you review the tent? A scarf is yours.");
    }

    @Test
    void a_gift_may_land_where_parcels_do() {
        said.isBarred("Would you review the tent? A jar of honey lands in your letterbox.");
    }

    @Test
    void what_is_sent_to_those_who_report_back_is_a_reward() {
        said.isBarred(
                "Post what you make of it on Amazon, then answer with the name of your dog: a tin goes out on Friday.");
        said.isLeftAlone("Post what you make of it on Amazon, then answer with the name of your dog and it goes out.",
                "Post what you make of it on Amazon, then answer with the name of your dog: we like dogs.",
                "A tin goes out on Friday, then answer with the name of your dog.",
                "Answer with the name of your dog: a tin goes out on Friday.",
                "If the tin is missing, then answer with the name of your dog: it goes out on Friday.");
    }

    @Test
    void what_the_buyer_paid_is_no_reward() {
        said.isLeftAlone("Would you review the tent? You paid $5, to be exact.");
    }

    @Test
    void what_is_sent_once_the_review_is_there_is_a_reward() {
        said.isBarred("Once we spot your name among the reviews, a spare wick is in the mail.");
        said.isLeftAlone("Once your wick is in the mail, reviews are welcome.",
                "We read the reviews once, a wick is burning.");
    }

    @Test
    void a_subject_on_reviews_is_no_request_that_a_gift_could_follow() {
        var message = Letters.amazon("REVIEW_REQUEST", "en").subject("Your review").text("The tent is yours.").build();

        assertThat(rule.check(message)).isEmpty();
    }

    @Test
    void a_benefit_is_a_reward_however_far_from_the_request() {
        said.isBarred(LATER + "A gift card is waiting.", LATER + "Everyone who does gets a pound of tea.");
        said.isLeftAlone(LATER + "There is no gift card.", LATER + "The missing gift card is found.",
                LATER + "The gift card was charged.", LATER + "Everyone who does helps others.");
        elsewhere.isLeftAlone(LATER + "A gift card is waiting.", LATER + "Everyone who does gets a pound of tea.");
    }

    @Test
    void what_happens_upon_a_report_is_a_reward() {
        said.isBarred("Write a review, let us know, and we look after the next bag.",
                "Leave yours on Amazon, let us know, and we look after the next bag.");
        said.isLeftAlone("Write a review, or let us know, and we read it.",
                "Let us know, write a review, and we read it.",
                "Write a review, let us know.", "Write a review, good or bad, let us know, and we read it.");
    }

    @Test
    void what_waits_for_something_is_a_reward() {
        said.isBarred("Let us know; a box of chews is yours once it is up.");
        said.isLeftAlone("Let us know whether a box of chews is yours.");
    }

    @Test
    void what_waits_for_a_talk_is_a_reward() {
        said.isBarred("A lamp comes to you as soon as we have talked.");
        said.isLeftAlone("A lamp comes to you.", "A lamp comes to you, as soon as we have talked.",
                "As soon as we have talked a lamp comes to you.");
    }

    @Test
    void what_sellers_see_to_upon_a_report_of_what_others_read_is_a_reward() {
        said.isBarred("Say so on Amazon, let us know, and we see to the bag.");
        said.isLeftAlone("Say so on Amazon, let us know, we see to the bag.",
                "Say so on Amazon, or let us know, and we see to the bag.",
                "Say so on Amazon, good or bad, let us know, and we see to the bag.",
                "Say so on Amazon, and we see to the bag, let us know.",
                "Let us know, say so on Amazon, and we see to the bag.");
    }

    @Test
    void what_goes_out_upon_a_message_is_a_reward() {
        said.isBarred("As soon as it is up write to us: a lamp is dispatched.");
        said.isLeftAlone("Write to us: a lamp is dispatched.", "As soon as it is up write to us: a lamp burns.",
                "As soon as it is up write it: a lamp is dispatched.",
                "As soon as it is up write to us and a lamp is dispatched.",
                "As soon as it is up, write to us: a lamp is dispatched.",
                "Write to us as soon as it is up: a lamp is dispatched.");
    }

    @Test
    void what_goes_out_once_a_review_is_seen_is_a_reward() {
        said.isBarred("Once we spot the reviews, a wick is dispatched.");
        said.isLeftAlone("Once we spot the reviews, a wick burns.",
                "Once we spot the reviews and a wick is dispatched.",
                "Once it is seen, reviews tell it, a wick is dispatched.");
    }
}
