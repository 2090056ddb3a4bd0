package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;

import java.util.stream.IntStream;

import static io.afterorder.compliance.language.Concept.ASK;
import static io.afterorder.compliance.language.Concept.BUYER_WISH;
import static io.afterorder.compliance.language.Concept.CANCEL;
import static io.afterorder.compliance.language.Concept.CANCEL_YOURSELF;
import static io.afterorder.compliance.language.Concept.CARRY_OUT;
import static io.afterorder.compliance.language.Concept.EXISTING_REVIEW;
import static io.afterorder.compliance.language.Concept.IF;
import static io.afterorder.compliance.language.Concept.LOW_RATING;
import static io.afterorder.compliance.language.Concept.SELLERS;

/**
 * Bars asking the buyer to cancel. Seller help on cancelling orders: a seller who cannot fulfil cancels by itself, and
 * bears the cancellation. To report a cancellation that the buyer wanted, or to leave the choice, is fine.
 */
final class AskToCancelRule extends SentenceRule {
    /** No more than a few short words stand before what they govern. */
    private static final int FEW_LETTERS = 20;

    AskToCancelRule(Reader reader) {
        super("order.ask-to-cancel", reader,
                "You ask the buyer to cancel the order. Amazon forbids it: a seller who cannot deliver cancels the order "
                        + "itself, as the seller's own cancellation.",
                "Cancel the order in Seller Central with the true reason and say so: \"We had to cancel your order because "
                        + "the item is out of stock. You are not charged.\"");
    }

    @Override
    IntStream broken(Message message, Reading reading) {
        return IntStream.range(0, reading.sentences().size())
                .filter(index -> asks(reading.at(index)) || asksForIt(reading, index)
                        || asksForItAtOnce(reading.at(index)));
    }

    /** "If we cancel, Amazon counts it against us; it would be kind if you did it." */
    private static boolean asksForItAtOnce(Sentence sentence) {
        return sentence.has(CARRY_OUT) && (sentence.has(ASK, IF) || sentence.isQuestion())
                && sentence.affirmed(CARRY_OUT).filter(deed -> !isDoneBySellers(sentence, deed))
                        .anyMatch(deed -> sentence.all(CANCEL)
                                .anyMatch(cancel -> cancel.end() <= deed.start() && !sentence.sameClause(cancel, deed)
                                        && isBySellers(sentence, cancel)))
                && sentence.all(BUYER_WISH).allMatch(wish -> sentence.all(CANCEL).anyMatch(wish::overlaps));
    }

    private static boolean isDoneBySellers(Sentence sentence, Hit deed) {
        return sentence.all(SELLERS).anyMatch(we -> we.end() + 1 == deed.start());
    }

    /** Some languages say "we cancel" in one word, which the packs list as no wish of the buyer's to be told to cancel. */
    private static boolean isBySellers(Sentence sentence, Hit cancel) {
        return sentence.all(SELLERS).anyMatch(we -> sentence.sameClause(we, cancel)) || sentence.all(BUYER_WISH)
                .anyMatch(wish -> cancel.start() <= wish.start() && wish.end() <= cancel.end());
    }

    /** "We may not cancel it without a mark on our account. Could you do it?" */
    private static boolean asksForIt(Reading reading, int index) {
        var sentence = reading.at(index);
        return index > 0 && sentence.affirms(CARRY_OUT) && (sentence.has(ASK, IF) || sentence.isQuestion())
                && reading.at(index - 1).has(CANCEL) && !reading.at(index - 1).has(BUYER_WISH);
    }

    private static boolean asks(Sentence sentence) {
        boolean told = sentence.affirms(CANCEL_YOURSELF) || (sentence.affirms(CANCEL) && sentence.affirms(ASK));
        return told && !isWished(sentence) && !sentence.has(EXISTING_REVIEW, LOW_RATING);
    }

    /** "As you wished", but not the words of an order: in "we need your cancellation" the last two are no wish. */
    private static boolean isWished(Sentence sentence) {
        return sentence.all(BUYER_WISH).anyMatch(wish -> sentence.denies(CANCEL) || sentence.all(CANCEL_YOURSELF)
                .noneMatch(order -> order.start() <= wish.start() && order.end() == wish.end()
                        && wish.start() - order.start() <= FEW_LETTERS));
    }
}
