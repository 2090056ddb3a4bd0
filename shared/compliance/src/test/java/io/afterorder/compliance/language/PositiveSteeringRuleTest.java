package io.afterorder.compliance.language;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PositiveSteeringRuleTest {
    private final PositiveSteeringRule rule = new PositiveSteeringRule(new Reader());
    private final Said said = new Said(rule, "ORDER_ISSUE");
    private final Said inARequest = new Said(rule, "REVIEW_REQUEST");

    @Test
    void the_sentence_that_steers_is_shown() {
        assertThat(said.excerpts("Here is your manual. Please rate us 5 stars. Yours, Tom"))
                .containsExactly("Please rate us 5 stars.");
    }

    @Test
    void the_finding_says_how_it_steers() {
        assertThat(why("Please rate us 5 stars.")).startsWith("You ask for a good rating.");
        assertThat(why("If you are happy with it, please leave a review."))
                .startsWith("You ask only buyers who are happy.");
        assertThat(why("Please do not post a bad review.")).startsWith("You lead unhappy buyers to yourself");
    }

    private String why(String text) {
        return rule.check(Letters.amazon("ORDER_ISSUE", "en").text(text).build()).findFirst().orElseThrow().why();
    }

    @Test
    void a_top_rating_may_not_be_asked_for() {
        said.isBarred("We would be delighted to see 5 stars.", "Please give us the best possible rating.",
                "Thank you, and please give us five stars.", "If you can, five stars.");
        said.isLeftAlone("Thank you for the five stars.", "We do not ask for five stars.",
                "Please rate the kettle with one to five stars.");
    }

    @Test
    void the_scale_may_be_explained_where_nothing_is_asked() {
        said.isLeftAlone("One star means poor, five stars mean excellent.");
        said.isBarred("Five stars mean excellent.");
    }

    @Test
    void the_happy_alone_may_not_be_asked() {
        said.isBarred("If you are happy with it, please leave a review.", "Happy with the tent? Please rate it.",
                "If the coat keeps you as warm as we hope, we'd be thankful for a review.");
        said.isLeftAlone("Happy with the tent? Please rate it, good or bad.",
                "If you are happy or not, please leave a review.", "We hope you are happy with it.",
                "We are happy to help. Please leave a review.", "Are you happy with the design? Then reply.",
                "If the coat review on the page is wrong, let us know.");
    }

    @Test
    void a_short_question_after_happiness_is_a_condition_and_a_long_one_is_not() {
        said.isBarred("Happy with the lamp that we sent to you in the middle of May? Please review it.");
        said.isLeftAlone("Happy with the lamp that we sent to you in the middle of last May? Please review it.");
    }

    @Test
    void an_if_far_from_happiness_is_no_condition_of_it() {
        said.isLeftAlone("If you have a minute, we are glad that you are happy and await your review.");
    }

    @Test
    void nobody_may_be_asked_to_spare_the_seller_a_bad_review() {
        said.isBarred("Before you leave negative feedback, give us the chance to put it right.",
                "Please do not post a bad review.",
                "A bad review can ruin a small shop like ours. Please come to us with any problem first.");
        said.isLeftAlone("Please do not mind writing a bad review, good or bad is welcome.",
                "A bad review can ruin a small shop like ours. Please come to us.",
                "A bad review can ruin a shop. The lamp leaves on Monday.");
    }

    @Test
    void the_unhappy_may_not_be_told_to_keep_silent() {
        said.isBarred("If something went wrong, a review is not the place.");
        said.isLeftAlone("A review is not the place for an address.");
    }

    @Test
    void the_unhappy_may_not_be_led_aside() {
        inARequest.isBarred("Please leave a review. If anything is wrong, write to us first.",
                "Not what you hoped for? Write to us instead.");
        said.isBarred("If you are not happy, contact us before you review it.",
                "Love it? Review it! Hate it? Tell us so we can fix it.",
                "If your experience was great, please tell the world. If it wasn't, please tell us.");
        said.isLeftAlone("If anything is wrong, write to us first and we will help.",
                "If anything is broken, write to us.");
        inARequest.isLeftAlone("If anything is wrong, write to us first, and review it good or bad.",
                "Please leave a review. If anything is wrong, write to us.");
    }

    @Test
    void one_case_may_not_lead_to_the_reviews_and_the_other_to_the_seller() {
        said.isBarred("If you would rate it 4 or 5, click here to review. If 3 or less, click here to contact us.",
                "Did it fit? Then a review helps. Did it pinch? Tell us first.");
        said.isLeftAlone("Did you open it? Then a review helps. The parcel came today. You may tell us first.",
                "Let us know first what you want.");
    }

    @Test
    void the_seller_may_not_be_told_before_others() {
        said.isBarred("Let us know first, then write a review.");
        said.isLeftAlone("Let us know first which colour you want.", "Let us know, and write a review.");
    }

    @Test
    void both_ends_of_the_scale_explain_it_unless_something_is_asked_of_the_buyer() {
        said.isLeftAlone("Five stars are excellent, one star is poor.",
                "A bad review means poor, and a good review means excellent.");
        said.isBarred("Please give five stars, a bad review means poor.",
                "A bad review is poor, change it to a good review.");
    }

    @Test
    void only_those_for_whom_the_product_proves_good_may_not_be_asked() {
        said.isBarred("If the coat keeps the rain out, please review it.",
                "If the ink is blue, if the cover lasts, please review it.",
                "If the coat keeps you as warm as we hope, tell the world.");
        said.isLeftAlone("If the coat keeps the rain out, please write to Tom.",
                "If the coat keeps the rain out, your review of it helped.",
                "If the coat lets you down, tell others in a review.",
                "Not if the coat keeps the rain out, but always, review it.");
    }

    @Test
    void what_a_review_could_tell_is_no_condition() {
        said.isLeftAlone("Review it and say if the coat keeps the rain out.",
                "Tell others in a review how it is: if the pen shows through, if the cover lasts.",
                "Please review the notebook: if the ink shows through, if the cover lasts.");
    }

    @Test
    void only_those_without_trouble_may_not_be_asked() {
        said.isBarred("No trouble? Please review it.", "No grumbles? Please review it.");
        said.isLeftAlone("No grumbles? Then reply.", "Grumbles? Please review it.", "No grumbles. Please review it.",
                "No grumbles? If you are unhappy, please review it.", "No grumbles? Please review it, good or bad.");
    }

    @Test
    void only_the_happy_may_not_be_asked_for_a_review_that_is_there() {
        said.isBarred("If you are happy with it, your review is welcome.");
        said.isLeftAlone("If you are happy with it, please change your review.",
                "If you are happy with it, please remove your review.");
    }

    @Test
    void a_scale_that_is_explained_excuses_no_request_for_its_top() {
        said.isBarred("One star means poor, please give five stars.", "Change one star to five stars.",
                "One star means poor, five stars mean excellent, so please give us five stars.");
        said.isLeftAlone("Please give one star or five stars.",
                "Please give what you like: one star means poor, five stars mean excellent.",
                "Good or bad, one star or five stars, please tell others.");
    }

    @Test
    void stars_are_a_design_where_a_design_is_asked_about() {
        var design = new Said(rule, "CUSTOM_DESIGN");

        design.isLeftAlone("The five stars are golden.");
        design.isBarred("Please rate us five stars.");
    }

    @Test
    void what_is_broken_may_be_reviewed_and_nothing_wrong_is_no_condition() {
        said.isLeftAlone("If the coat is broken, please review it.");
        said.isBarred("Nothing wrong? Please review it.");
    }

    @Test
    void a_bare_no_is_a_case_like_any_other() {
        inARequest.isBarred("Did you get the oil? Tell it. No: tell Lyle in private.");
        inARequest.isLeftAlone("Did you get the oil? Look at it. No: tell Lyle in private.",
                "Did you get the oil? Tell it. No water: tell Lyle in private.",
                "Did you get the oil? Tell us. No: tell Lyle in private.");
        said.isLeftAlone("Did you get the oil? Tell it. No: tell Lyle in private.");
    }

    @Test
    void the_happy_and_the_unhappy_may_not_be_called_apart() {
        inARequest.isBarred("Happy cooks, please review here. Unhappy cooks, please write here.",
                "Unhappy cooks, please write here. Happy cooks, please review here.");
        inARequest.isLeftAlone("Happy cooks, please review here. Cooks, please write here.",
                "All the cooks in the house who are happy, please review here. Unhappy cooks, please write here.",
                "Happy cooks, please review here. All the cooks who are unhappy, please write here.",
                "Happy cooks, please review here, good or bad. Unhappy cooks, please write here.",
                "Happy cooks, please review here. Unhappy cooks, please review here.",
                "Happy cooks read here. Unhappy cooks, please write here.",
                "Happy cooks, please review here. Unhappy cooks cook.");
    }

    @Test
    void the_unhappy_may_be_helped_aside_without_a_review() {
        inARequest.isBarred(
                "Did the seeds come up? Then please review them. If they did not, write to us, no review needed.");
        inARequest.isLeftAlone(
                "Did the seeds come up? Then please review them. If they did not, write to us and review it.");
    }

    @Test
    void a_low_rating_that_is_there_leads_nobody_aside_where_no_review_is_asked_for() {
        said.isLeftAlone("Instead of the one star from you, we hoped for none.");
        inARequest.isBarred("Instead of the one star from you, we hoped for none.");
    }

    @Test
    void a_question_answered_with_no_asks_for_nothing() {
        inARequest.isLeftAlone("Five stars from you, please? No, just your opinion.");
        inARequest.isBarred("Five stars from you, please? Just your opinion.",
                "Five stars from you, please. No, really.",
                "Five stars from you, please? There is no other way.");
    }

    @Test
    void a_case_may_be_stated_without_an_if() {
        inARequest.isBarred("It suits you: say so on Amazon. It suits you not: tell us.",
                "You are happy: say so on Amazon. You are not happy: tell us.");
        inARequest.isLeftAlone("It suits you: say so on Amazon. It stands: tell us.",
                "It suits you: say so on Amazon, good or bad. It suits you not: tell us.",
                "The lamp stands in the hall of your house, and happy: say so on Amazon. It suits you not: tell us.");
    }

    @Test
    void a_bad_review_is_not_weighed_against_a_message() {
        inARequest.isBarred("A bad review stays for ever, a message: let us know.");
        inARequest.isLeftAlone("A bad review stays for ever: let others know.",
                "Let us know, a bad review stays for ever.",
                "Let us know of a bad review: it helps.", "A bad review or a good review, let us know.");
    }

    @Test
    void what_is_said_to_us_may_not_be_kept_from_others() {
        inARequest.isBarred("Let us know, not on Amazon.");
        inARequest.isLeftAlone("Let us know on Amazon.", "Let us know if it is not on Amazon.", "It is not on Amazon.");
    }

    @Test
    void it_holds_in_all_languages() {
        said.isTrueOfItsSentences();
    }
}
