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
                "Would you write a review? You can revise it.", "The proof is done. Would you revise it?",
                "Your review is still up. We revise our manual.");
    }

    @Test
    void it_holds_in_all_languages() {
        said.isTrueOfItsSentences();
    }
}
