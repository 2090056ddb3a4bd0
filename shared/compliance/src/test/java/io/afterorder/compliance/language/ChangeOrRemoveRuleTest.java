package io.afterorder.compliance.language;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeOrRemoveRuleTest {
    private final Said said = new Said(new ChangeOrRemoveRule(new Reader()), "ORDER_ISSUE");

    @Test
    void the_sentence_that_asks_is_shown() {
        assertThat(said.excerpts("The lamp is mended. Please update your review. Yours, Tom"))
                .containsExactly("Please update your review.");
    }

    @Test
    void a_review_may_not_be_asked_to_be_changed_or_removed() {
        said.isBarred("Please update your review.", "Could you delete the one-star rating?",
                "Please change your three stars to five.", "Please raise your five stars.",
                "Your review of April tells of the lamp that broke on its long way to you over the hills and the sea,"
                        + " and we would think it fair if you updated it.");
        said.isLeftAlone("Please do not change your review.", "We changed the address.",
                "Please change the address, and leave a review.", "We do not ask you to change your review.",
                "Your review of April tells of the lamp that broke on its long way to you over the hills and the sea,"
                        + " and for it we have made a box of wood and will change the glass.");
    }

    @Test
    void a_verb_far_from_the_review_changes_something_else() {
        said.isLeftAlone("Please change the battery that stands in the drawer of the small grey table beside the door"
                + " before you write your review of it.");
    }

    @Test
    void an_edit_that_is_not_asked_for_may_be_mentioned() {
        said.isLeftAlone("You can edit your review at any time but we do not ask you to.");
        said.isBarred("We do not ask for much, but please edit your review.");
    }

    @Test
    void the_review_may_stand_in_the_two_sentences_before() {
        said.isBarred("Your review is still up. Would you revise it?",
                "Your review still says one star. The lamp is mended. Would you revise it?",
                "Your review is still up. Please delete it.");
        said.isLeftAlone("Your review is still up. The lamp is mended. You can see it. Would you revise it?",
                "Would you write a review? You can revise it.", "Your review is still up. We do not remove it.",
                "The proof is done. Would you revise it?",
                "Your review is still up. We revise our manual.");
    }

    @Test
    void something_unnamed_may_not_be_asked_for_about_a_bad_rating() {
        said.isBarred("We would ask you to do the decent thing about that one star.",
                "We would ask you to do the decent thing about your one star.");
        said.isLeftAlone("We ask you to think of that one star, good or bad.", "We thought of that one star.",
                "We would ask you to do the decent thing about a one star lamp.", "We ask you to think of that lamp.",
                "We would ask you to choose a lamp and forget about that one star.");
    }

    @Test
    void a_favour_may_not_be_asked_for_behind_a_bad_rating() {
        said.isBarred("Your one star from May is still there. Would you do us that favour?",
                "Your one star from May is still there. Please be so kind.",
                "Your star from May is the first rating. Would you do us that favour?",
                "Your star from May is still there. It shines. Would you do us that favour?");
        said.isLeftAlone("Your one star from May is still there. We did our work.",
                "Your one star from May is still there. Please send us a picture of the lamp.",
                "Your one star from May is still there. Would you like tea?",
                "Would you do us that favour? Your one star from May is still there.",
                "The lamp from May is still there. Would you do us that favour?",
                "Your review would help. Would you do us that favour?",
                "Your star from May is still there. It shines. It is bright. Would you do us that favour?");
    }

    @Test
    void a_letter_that_asks_for_a_review_may_ask_for_what_is_no_change() {
        var request = new Said(new ChangeOrRemoveRule(new Reader()), "REVIEW_REQUEST");

        request.isLeftAlone("We would ask you to do the decent thing about that one star.",
                "Your one star from May is still there. Would you do us that favour?");
        request.isBarred("Please update your review.");
    }

    @Test
    void the_stars_before_may_not_be_asked_to_be_lifted() {
        said.isBarred("You gave one star. We ask you to lift it.", "Please lift that one star.",
                "Please lift that rating.", "Please change, if you will, your review of April.");
        said.isLeftAlone("The parcel was late. We ask you to lift it.", "You gave one star. We lift it.",
                "You gave one star over the late parcel. We ask you to lift the lamp.",
                "Your review is still up. Would you revise the manual?");
    }

    @Test
    void that_any_review_is_welcome_excuses_no_request_to_edit_it() {
        said.isBarred("Please edit your review, good or bad.");
        said.isLeftAlone("You can edit your review at any time, good or bad.");
    }

    @Test
    void from_one_star_to_five_is_no_balance_behind_the_word_change() {
        said.isBarred("Change one star to five stars.", "You can change your one star to five stars.");
        said.isLeftAlone("You can change the lamp, and rate it from one star to five.");
    }

    @Test
    void what_the_sellers_change_themselves_is_not_asked_for() {
        said.isLeftAlone("You gave us one star over the late parcel. We lift it.",
                "Your review is still up. We change it.");
        said.isBarred("Your review is still up. We hope you change it.",
                "Your review is still up. We would like you to change it.", "Your review is still up. Change it.");
    }

    @Test
    void a_low_rating_in_the_sentence_before_may_not_be_asked_to_change_without_a_pronoun() {
        said.isBarred("Your one star from May is still there. Please change what is old.");
        said.isLeftAlone("Your one star from May is still there. It shines. Please change what is old.",
                "Your words from May are still there. Please change what is old.",
                "Please change what is old. Your one star from May is still there.");
    }

    @Test
    void who_asks_how_to_edit_is_told_where_the_choice_is_left_open() {
        var reply = new Said(new ChangeOrRemoveRule(new Reader()), "INQUIRY_REPLY");

        reply.isLeftAlone("Open your reviews and choose edit beside it. Whether you change it is up to you.");
        reply.isBarred("Open your reviews and choose edit beside it. The lamp is up to you.",
                "Open your reviews and choose edit beside it. You can change it.",
                "Whether you change it is up to you. Open your reviews and choose edit beside it.");
        said.isBarred("Open your reviews and choose edit beside it. Whether you change it is up to you.");
    }

    @Test
    void a_wish_about_a_bad_rating_asks_for_it_to_change() {
        said.isBarred("We would sleep better if your one star from May grew.",
                "All is well if your one star from May grew.");
        said.isLeftAlone("We slept when the lamp came, and your one star from May grew.",
                "Your one star from May grew if we may say so.");
        request().isLeftAlone("We would sleep better if your one star from May grew.");
    }

    @Test
    void a_review_that_is_told_of_may_not_be_asked_to_be_taken_back() {
        said.isBarred("The review was meant for another shop. Would you take it down?");
        said.isLeftAlone("A review was meant for another shop. You can take it down.");
        request().isLeftAlone("A review is all we ask. Would you take it down to a line?");
    }

    private static Said request() {
        return new Said(new ChangeOrRemoveRule(new Reader()), "REVIEW_REQUEST");
    }

    @Test
    void it_holds_in_all_languages() {
        said.isTrueOfItsSentences();
    }
}
