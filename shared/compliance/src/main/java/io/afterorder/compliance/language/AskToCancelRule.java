package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;

import java.util.stream.IntStream;

import static io.afterorder.compliance.language.Concept.ASK;
import static io.afterorder.compliance.language.Concept.BUYER_WISH;
import static io.afterorder.compliance.language.Concept.CANCEL;
import static io.afterorder.compliance.language.Concept.CANCEL_YOURSELF;
import static io.afterorder.compliance.language.Concept.EXISTING_REVIEW;
import static io.afterorder.compliance.language.Concept.LOW_RATING;

/**
 * Bars asking the buyer to cancel. Seller help on cancelling orders: a seller who cannot fulfil cancels by itself, and
 * bears the cancellation. To report a cancellation that the buyer wanted, or to leave the choice, is fine.
 */
final class AskToCancelRule extends SentenceRule {
    AskToCancelRule(Reader reader) {
        super("order.ask-to-cancel", reader,
                "You ask the buyer to cancel the order. Amazon forbids it: a seller who cannot deliver cancels the order "
                        + "itself, as the seller's own cancellation.",
                "Cancel the order in Seller Central with the true reason and say so: \"We had to cancel your order because "
                        + "the item is out of stock. You are not charged.\"");
    }

    @Override
    IntStream broken(Message message, Reading reading) {
        return reading.where(AskToCancelRule::asks);
    }

    private static boolean asks(Sentence sentence) {
        boolean told = sentence.affirms(CANCEL_YOURSELF) || (sentence.affirms(CANCEL) && sentence.affirms(ASK));
        return told && !sentence.has(BUYER_WISH, EXISTING_REVIEW, LOW_RATING);
    }
}
