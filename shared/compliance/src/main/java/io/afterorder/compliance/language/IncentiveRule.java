package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;

import java.util.stream.IntStream;

import static io.afterorder.compliance.language.Concept.BENEFIT;
import static io.afterorder.compliance.language.Concept.EXCHANGE;
import static io.afterorder.compliance.language.Concept.REMEDY;

/**
 * Bars any benefit for a review or feedback, promised or hinted at. Communication Guidelines, "requests for reviews",
 * and the customer reviews policy (2020-11): no compensation, no free or discounted product, no refund, no donation, no
 * draw. A benefit that nobody gives without a reason counts in the neighbourhood of a review; a refund or a replacement,
 * which may as well mend a problem, only where something ties it to the review.
 */
final class IncentiveRule extends SentenceRule {
    IncentiveRule(Reader reader) {
        super("review.incentive", reader,
                "You offer the buyer something for a review. Amazon forbids every reward for a review or feedback: money, "
                        + "gifts, discounts, refunds, draws and donations, promised or only hinted at.",
                "Ask for the review and promise nothing: \"Would you share your experience with the product in a review? "
                        + "Every honest opinion helps other buyers.\" Move refunds and replacements to a message of their own.");
    }

    @Override
    IntStream broken(Message message, Reading reading) {
        return reading.where(Sentence::reviews).filter(index -> isRewarded(message, reading, index));
    }

    private static boolean isRewarded(Message message, Reading reading, int index) {
        var review = reading.at(index);
        if (review.affirms(BENEFIT) || (review.affirms(REMEDY) && review.affirms(EXCHANGE))) {
            return true;
        }
        if (message.isMarketing()) {
            return reading.around(index, 1, 1).anyMatch(near -> near.affirms(BENEFIT) && near.affirms(EXCHANGE));
        }
        boolean remedyBefore = review.affirms(EXCHANGE)
                && reading.around(index, 1, 1).anyMatch(near -> near.affirms(REMEDY));
        boolean remedyBehind = reading.behind(index, 1)
                .anyMatch(near -> near.affirms(REMEDY) && near.affirms(EXCHANGE));
        return remedyBefore || remedyBehind || reading.around(index, 2, 2).anyMatch(near -> near.affirms(BENEFIT));
    }
}
