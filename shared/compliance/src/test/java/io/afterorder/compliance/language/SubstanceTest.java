package io.afterorder.compliance.language;

import io.afterorder.compliance.Attachment;
import io.afterorder.compliance.Declared;
import io.afterorder.compliance.MessageBuilder;
import io.afterorder.compliance.Where;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** Messages that say nothing but how far the order is, or thank you; and the least that makes them more. */
class SubstanceTest {
    private static final String OTHER = " The glass is blown by hand in Murano.";
    private final StatusOnlyRule statusOnly = new StatusOnlyRule(new Reader());
    private final ThanksOnlyRule thanksOnly = new ThanksOnlyRule(new Reader());
    private final Said status = new Said(statusOnly, "ORDER_ISSUE");
    private final Said thanks = new Said(thanksOnly, "ORDER_ISSUE");

    private static MessageBuilder shipped() {
        return Letters.amazon("ORDER_ISSUE", "en").text("Hello. Your order has shipped.");
    }

    @Test
    void a_notice_of_status_is_shown_by_its_sentence() {
        assertThat(statusOnly.check(shipped().build())).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("purpose.status-only");
            assertThat(finding.where()).isEqualTo(Where.TEXT);
            assertThat(finding.excerpt()).isEqualTo("Your order has shipped.");
        });
        assertThat(thanksOnly.check(shipped().build())).isEmpty();
    }

    @Test
    void thanks_are_shown_by_their_sentence() {
        var message = Letters.amazon("ORDER_ISSUE", "en").text("Hello. Thank you for your order.").build();

        assertThat(thanksOnly.check(message)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("purpose.thanks-only");
            assertThat(finding.excerpt()).isEqualTo("Thank you for your order.");
        });
        assertThat(statusOnly.check(message)).isEmpty();
    }

    @Nested
    class A_matter {
        @Test
        void is_an_answer_a_document_or_a_link_that_the_buyer_needs() {
            var manual = new Attachment("manual.pdf", "application/pdf", 9, Attachment.Kind.INSTRUCTIONS);

            assertThat(statusOnly.check(shipped().attach(manual).build())).isEmpty();
            assertThat(statusOnly.check(shipped()
                    .declare(new Declared.Link("https://lamps.example.net/m", Declared.Necessity.MANUAL)).build()))
                    .isEmpty();
            assertThat(statusOnly.check(shipped()
                    .declare(new Declared.Link("https://lamps.example.net/t", Declared.Necessity.TRACKING)).build()))
                    .hasSize(1);
            assertThat(thanksOnly.check(Letters.amazon("ORDER_ISSUE", "en").text("Thank you.").attach(manual).build()))
                    .isEmpty();
        }

        @Test
        void is_no_file_that_may_not_go_to_a_buyer() {
            var picture = new Attachment("dogs.jpg", "image/jpeg", 9, Attachment.Kind.OTHER);

            assertThat(thanksOnly.check(Letters.amazon("ORDER_ISSUE", "en").text("Thank you.").attach(picture).build()))
                    .hasSize(1);
        }

        @Test
        void is_a_problem_a_question_a_review_an_advertisement_or_a_cancellation() {
            status.isLeftAlone("Your order has shipped. We are sorry for the delay.",
                    "Your order has shipped. Does Tuesday suit?", "Your order has shipped. Please review it.",
                    "Your order has shipped. Subscribe to our newsletter.",
                    "Your order has shipped. You can cancel until Monday.");
        }

        @Test
        void is_none_within_a_courtesy_or_under_an_if() {
            status.isBarred("Your order has shipped. If there is a problem, we are here for you.",
                    "Your order has shipped. Feel free to contact us with any questions.",
                    "Your order has shipped. Do you have any questions?");
            status.isLeftAlone("Your order has shipped. Feel free to keep the broken lamp.");
            thanks.isLeftAlone("Thank you for your patience while we look for the parcel that is lost.");
        }
    }

    @Test
    void other_sentences_make_a_letter_of_it_when_they_are_more_than_one_beyond_the_notices() {
        status.isBarred("Your order has shipped." + OTHER.repeat(2));
        status.isLeftAlone("Your order has shipped." + OTHER.repeat(3));
        thanks.isBarred("Thank you for your order." + OTHER.repeat(2));
        thanks.isLeftAlone("Thank you for your order." + OTHER.repeat(3));
    }

    @Test
    void four_words_are_no_sentence_and_five_are_one() {
        status.isBarred("Your order has shipped." + " Tom loves the sea.".repeat(4));
        status.isLeftAlone("Your order has shipped." + " Tom lives near the sea.".repeat(4));
    }

    @Test
    void a_day_makes_a_notice_of_news_that_wants_nothing() {
        status.isBarred("On Monday the big truck comes to town.");
        status.isLeftAlone("On Monday the big truck does not come to town.", "Monday is the day.",
                "On Monday the big truck comes to town, please.", "The big truck comes to our old town.");
    }

    @Test
    void a_notice_that_is_denied_is_none() {
        status.isLeftAlone("Your order has not shipped.");
    }

    @Test
    void two_hints_at_other_products_or_a_reward_are_a_matter() {
        status.isBarred("Your order has shipped. The shop is open.",
                "Your order has shipped. Everyone who does so finds the sea.",
                "Your order has shipped. There is a surprise in the box of it.",
                "Your order has shipped. Thank you to everyone who trusts us, your smile is our reward.");
        status.isLeftAlone("Your order has shipped. Discover what is new in the collection.",
                "Your order has shipped. Everyone who does so finds a surprise.");
    }

    @Test
    void talk_of_nothing_but_the_sellers_is_as_good_as_thanks() {
        thanks.isBarred("We are a family of four.", "We are a family of four. Our house is near the sea.");
        thanks.isLeftAlone("The sea is blue all year.", "We ask you for a miracle now.",
                "We are a family of four. The sea is blue all year.", "We have a surprise for you in May.",
                "We are a family of four. Our house is near the sea. Our dog is fond of it.",
                "Thank you for your patience with the delay.", "We are a family of four and want no fame.");
    }

    @Test
    void a_message_of_neither_breaks_neither_rule() {
        status.isLeftAlone("Hello.", OTHER.strip());
        thanks.isLeftAlone("Hello.", OTHER.strip());
    }
    @Test
    void where_praise_and_grumbles_belong_is_no_notice() {
        assertThat(Letters.blocking(Letters.amazon("REVIEW_REQUEST", "en")
                .text("Praise goes to Amazon, grumbles on Amazon come in by noon.").build()))
                .doesNotContain("purpose.status-only");
    }

    @Test
    void a_title_that_only_sounds_like_a_review_is_no_matter() {
        assertThat(titled("My opinion", "Thank you very much.")).contains("purpose.thanks-only");
        assertThat(titled("Please review it", "Thank you very much.")).doesNotContain("purpose.thanks-only");
        assertThat(titled("Your review of May", "Thank you very much.")).doesNotContain("purpose.thanks-only");
        assertThat(titled("My opinion", "Thank you for the opinion.")).doesNotContain("purpose.thanks-only");
        assertThat(titled("My manual", "Thank you very much.")).doesNotContain("purpose.thanks-only");
    }

    private static Set<String> titled(String subject, String text) {
        return Letters.blocking(Letters.amazon("ORDER_ISSUE", "en").subject(subject).text(text).build());
    }
    @Test
    void a_day_is_the_matter_of_an_appointment_and_a_notice_elsewhere() {
        assertThat(in("DELIVERY_APPOINTMENT", "Two of us come on Tuesday, as we said.")).isEmpty();
        assertThat(in("ORDER_ISSUE", "Two of us come on Tuesday, as we said.")).containsExactly("purpose.status-only");
        assertThat(in("DELIVERY_APPOINTMENT", "Your order has shipped.")).containsExactly("purpose.status-only");
    }

    @Test
    void what_others_would_like_to_read_is_no_notice() {
        assertThat(in("REVIEW_REQUEST", "When it stood, others would like to read how it went on Monday.")).isEmpty();
        assertThat(in("REVIEW_REQUEST", "Thank you for choosing us on Amazon, please enjoy it."))
                .containsExactly("purpose.thanks-only");
    }

    private static Set<String> in(String purpose, String text) {
        return Letters.blocking(Letters.amazon(purpose, "en").text(text).build());
    }

    @Test
    void what_stands_under_any_letter_is_no_matter() {
        assertThat(in("ORDER_ISSUE", "Your order has shipped. This is an automated message, please do not reply."))
                .containsExactly("purpose.status-only");
        assertThat(in("ORDER_ISSUE", "Thank you. Unsubscribe from these messages."))
                .containsExactly("purpose.thanks-only");
        assertThat(in("ORDER_ISSUE", "Your order has shipped. Please reply.")).isEmpty();
    }

    @Test
    void a_question_that_leads_to_an_opt_out_is_no_matter() {
        assertThat(in("ORDER_ISSUE", "Your order has shipped. Prefer silence? Opt out of seller messages."))
                .containsExactly("purpose.status-only");
        assertThat(in("ORDER_ISSUE", "Your order has shipped. Which colour? Opt out of seller messages.")).isEmpty();
        assertThat(in("ORDER_ISSUE", "Your order has shipped. Prefer silence? The lamp is there.")).isEmpty();
    }

    @Test
    void what_sellers_tell_of_themselves_is_a_matter_where_it_is_of_a_document() {
        assertThat(in("ORDER_ISSUE", "Our whole workshop sang a song about it."))
                .containsExactly("purpose.thanks-only");
        assertThat(in("PRODUCT_DOCUMENTS", "Our whole workshop sang a song about it.")).isEmpty();
    }
}
