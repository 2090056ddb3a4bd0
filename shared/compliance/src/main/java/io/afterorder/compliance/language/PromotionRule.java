package io.afterorder.compliance.language;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Where;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static io.afterorder.compliance.language.Concept.BENEFIT;
import static io.afterorder.compliance.language.Concept.EXISTING_REVIEW;
import static io.afterorder.compliance.language.Concept.LOW_RATING;
import static io.afterorder.compliance.language.Concept.PAID;
import static io.afterorder.compliance.language.Concept.PROMOTION;
import static io.afterorder.compliance.language.Concept.PROMOTION_HINT;

/**
 * Bars advertising on the amazon channel: coupons, other products, newsletters, social media, store visits, referrals.
 * Communication Guidelines, "marketing or promotional messages" (2020-11). A benefit that is offered for a review breaks
 * {@link IncentiveRule} and is not counted twice; a discount that the order had, or should have had, is none.
 */
final class PromotionRule extends SentenceRule {
    /** Hints this far apart, in sentences, advertise together. */
    private static final int TOGETHER = 1;

    private static final String FIX = "Leave it out and write only what the buyer needs for this order. Advertise with "
            + "Amazon's own means, or to customers of your own shop who agreed to it.";

    PromotionRule(Reader reader) {
        super("marketing.promotion", reader,
                "This advertises.", FIX);
    }

    @Override
    IntStream broken(Message message, Reading reading) {
        return IntStream.range(0, reading.sentences().size()).filter(index -> !tellsOfPrice(reading, index)
                && advertises(reading, index) && !isReward(message, reading, index));
    }

    /** "Discount on the invoice", in the subject as well. */
    private static boolean tellsOfPrice(Reading reading, int index) {
        var sentence = reading.at(index);
        return sentence.has(PAID)
                || (sentence.where() == Where.SUBJECT
                        && reading.any(other -> other.has(PAID) && other.affirms(PROMOTION)));
    }

    private static boolean isReward(Message message, Reading reading, int index) {
        var sentence = reading.at(index);
        return (sentence.reviews()
                && (saysWhere(sentence) || IncentiveRule.isBroken(message, reading, index)))
                || (sentence.has(BENEFIT) && reading.around(index, 1, 1).anyMatch(Sentence::reviews))
                || (isAnnounced(message, sentence) && reading.reviews());
    }

    /** "The comment on our page": the page is where a review stands, and nobody is sent there. */
    private static boolean saysWhere(Sentence sentence) {
        return !sentence.affirms(PROMOTION) || sentence.has(EXISTING_REVIEW, LOW_RATING);
    }

    /** "Our autumn draw", over a letter that asks for reviews. */
    private static boolean isAnnounced(Message message, Sentence sentence) {
        return sentence.where() == Where.SUBJECT && sentence.has(BENEFIT) && message.isReviewRequest();
    }

    /** Names the words, so that a seller need not guess which of them advertise. */
    @Override
    Finding finding(Message message, Reading reading, int index) {
        var sentence = reading.at(index);
        var words = sentence.affirmed(sentence.affirms(PROMOTION) ? PROMOTION : PROMOTION_HINT)
                .min(Comparator.comparingInt(hit -> hit.end() - hit.start()))
                .map(hit -> AsWritten.of(sentence.text(), sentence.form().substring(hit.start(), hit.end())))
                .orElseThrow();
        return finding(sentence, "This advertises (\"" + words
                + "\"). Messages to Amazon's buyers may only serve the order "
                + "that there is: no discounts, other products, newsletters, social networks or visits to your shop.",
                FIX);
    }

    /** The words that hint, each place once: "our shop" and the "shop" in it are one hint. */
    private static Stream<String> hints(Sentence sentence) {
        return sentence.affirmed(PROMOTION_HINT).filter(hit -> sentence.affirmed(PROMOTION_HINT)
                .noneMatch(longer -> longer.overlaps(hit) && longer.end() - longer.start() > hit.end() - hit.start()))
                .map(hit -> sentence.form().substring(hit.start(), hit.end()));
    }

    /** Whether a sentence advertises by what it only hints at. */
    static boolean hintsTwice(Sentence sentence) {
        return sentence.has(PROMOTION_HINT) && hints(sentence).distinct().count() > 1;
    }

    private static boolean advertises(Reading reading, int index) {
        var sentence = reading.at(index);
        return sentence.affirms(PROMOTION) || (sentence.affirms(PROMOTION_HINT)
                && reading.around(index, 0, TOGETHER).flatMap(PromotionRule::hints).distinct().count() > 1);
    }
}
