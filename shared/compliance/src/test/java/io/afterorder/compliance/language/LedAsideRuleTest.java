package io.afterorder.compliance.language;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What leads the unhappy aside is steering, each way by itself. */
class LedAsideRuleTest {
    private final PositiveSteeringRule rule = new PositiveSteeringRule(new Reader());
    private final Said said = new Said(rule, "ORDER_ISSUE");
    private final Said inARequest = new Said(rule, "REVIEW_REQUEST");

    @Test
    void what_comes_before_a_review_that_is_asked_for_comes_in_its_place() {
        inARequest.isBarred("Do grumble to us first.");
        inARequest.isLeftAlone("Do grumble first.", "Do grumble to us.", "Do not write to us first.",
                "Write to us first and get a gift card.");
        said.isLeftAlone("Do grumble to us first.");
    }

    @Test
    void a_review_that_is_asked_for_is_not_told_to_the_seller() {
        inARequest.isBarred("A review is not due: write to us.", "Let us know, not the whole world.");
        inARequest.isLeftAlone("A review is due: write to us.", "A review is not due: write it.",
                "No review for a gift card, let us know.", "Let us know, if not the whole world.");
        said.isLeftAlone("A review is not due: write to us.", "Let us know, not the whole world.");
    }

    @Test
    void whoever_has_it_otherwise_than_hoped_may_not_be_told_to_keep_silent() {
        said.isBarred("If the lamp is broken, no review is due.", "If nobody loved it, no review is due.",
                "When you would give no five stars, no review is due.",
                "If the bag is no bag for you, no review is due.");
        said.isLeftAlone("If the lamp is broken, a review is due.", "If the lamp is broken, no review is to change.",
                "If the lamp is broken, no review is due, good or bad.", "When it rains, no review is due.");
    }

    @Test
    void the_happy_may_not_be_sent_to_the_reviews_and_the_unhappy_to_the_seller() {
        assertThat(said.excerpts("If it is broken, write to us. Lamps break. If you are happy, review it."))
                .containsExactly("If it is broken, write to us.");
        said.isBarred("If you are happy, review it, good or bad. Lamps break. If it is broken, write to us.");
        said.isLeftAlone("If you are happy, review it, good or bad. Lamps break. If it is broken, tape helps.",
                "If you like, review it, good or bad. Lamps break. If it is broken, write to us.",
                "If you are happy, sing. Good or bad, review it. If it is broken, write to us.");
    }

    @Test
    void one_sentence_may_not_sort_them_either() {
        inARequest.isBarred("You are happy, review it, unhappy, write to us.");
        inARequest.isLeftAlone("You are happy, review it, unhappy, mend it first.");
    }

    @Test
    void who_is_called_stands_at_the_beginning() {
        inARequest.isBarred("All our cooks happy with it, please review here. Unhappy cooks, please write here.");
        inARequest.isLeftAlone(
                "All the old cooks happy with it, please review here. Unhappy cooks, please write here.");
    }

    @Test
    void a_case_that_is_stated_stands_alone_before_its_comma() {
        inARequest.isBarred("All of us here it suits you: say so on Amazon. Unhappy cooks, please write here.",
                "Happy cooks, please review here. Among us it suits you not: please write here.");
        inARequest.isLeftAlone(
                "Happy cooks, please review here. Among us it suits you not at all: please write here.",
                "All of us here it suits you so say so on Amazon. Unhappy cooks, please write here.",
                "Happy cooks, please review here. It never suits you so please write here.");
    }

    @Test
    void the_case_in_which_the_seller_is_told_follows_another() {
        said.isBarred("Did the seeds come up? Then review them. If the seeds never came, write to us.",
                "Did they sprout? Then review them. If the seeds never came, write to us to change it, no review needed.");
        said.isLeftAlone("Did the seeds come up? Then review them. If the seeds never came, water them.",
                "Did the seeds come up? Then review them. If the seeds came, write to us.",
                "Did the seeds come up? Then review them. If the seeds never came, write to us and review them.",
                "Did you get the oil? If you want, say so first, on Amazon.");
    }

    @Test
    void a_bad_review_is_spared_in_a_word() {
        said.isBarred("Please, no one star.");
        said.isLeftAlone("We are not here to remove one star.", "One star is due.");
    }

    @Test
    void a_bad_review_and_a_message_are_weighed_in_two_clauses() {
        said.isBarred("A bad review hurts: let us know.");
        said.isLeftAlone("A bad review hurts so let us know.", "Let us know: a bad review hurts.",
                "A bad review hurts: let it go.");
    }

    @Test
    void what_suits_is_named_near_the_beginning() {
        inARequest.isBarred(
                "All of us who cook all day it suits you: say so on Amazon. Unhappy cooks, please write here.");
        inARequest.isLeftAlone(
                "All of us who cook at a sea it suits you: say so on Amazon. Unhappy cooks, please write here.");
    }
}
