package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A feeling is a condition where an if belongs to it, or where a short question asks after it alone. */
class OnlyTheHappyRuleTest {
    private final PositiveSteeringRule rule = new PositiveSteeringRule(new Reader());
    private final Said said = new Said(rule, "ORDER_ISSUE");
    private final Said inARequest = new Said(rule, "REVIEW_REQUEST");

    @Test
    void a_list_of_questions_asks_for_more_than_happiness() {
        said.isBarred("Warm, happy with it? Please review it.");
        said.isLeftAlone("Light, warm, happy with it? Please review it.");
    }

    @Test
    void a_greeting_makes_no_list_unless_trouble_is_in_it() {
        said.isBarred("Dear Tom, dear Ann, happy with it? Please review it.");
        said.isLeftAlone("Dear Tom, broken, happy with it? Please review it.");
    }

    @Test
    void a_list_of_questions_after_trouble_still_asks_after_trouble() {
        inARequest.isBarred("Is it wet, is it flat, is it broken? Write it first.");
        inARequest.isLeftAlone("Is it wet, is it flat, is it here? Write it first.");
    }

    @Test
    void an_if_belongs_to_the_happiness_that_is_near() {
        said.isBarred("If on one of the long days of this week at sea you are happy: review it.");
        said.isLeftAlone("If on one of the longer days of this week at sea you are happy: review it.",
                "If on one of the long days of this week at seas you are happy: review it.");
    }

    @Test
    void what_pleases_is_a_condition_and_please_is_none() {
        assertThat(rule.check(french("Si la lampe vous plaît, écrivez un avis."))).hasSize(1);
        assertThat(rule.check(french("Si vous avez une minute laissez s'il vous plaît un avis."))).isEmpty();
    }

    private static Message french(String text) {
        return Letters.amazon("ORDER_ISSUE", "fr").text(text).build();
    }
}
