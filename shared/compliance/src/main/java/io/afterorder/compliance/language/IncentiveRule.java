package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import static io.afterorder.compliance.language.Concept.ASK;
import static io.afterorder.compliance.language.Concept.BALANCE;
import static io.afterorder.compliance.language.Concept.BENEFIT;
import static io.afterorder.compliance.language.Concept.CAUSE;
import static io.afterorder.compliance.language.Concept.CHANGE;
import static io.afterorder.compliance.language.Concept.DOERS;
import static io.afterorder.compliance.language.Concept.EXCHANGE;
import static io.afterorder.compliance.language.Concept.EXISTING_REVIEW;
import static io.afterorder.compliance.language.Concept.GIVE;
import static io.afterorder.compliance.language.Concept.IF;
import static io.afterorder.compliance.language.Concept.LOW_RATING;
import static io.afterorder.compliance.language.Concept.PAID;
import static io.afterorder.compliance.language.Concept.PROMOTION;
import static io.afterorder.compliance.language.Concept.REMEDY;
import static io.afterorder.compliance.language.Concept.REMOVE;
import static io.afterorder.compliance.language.Concept.REVIEW;
import static io.afterorder.compliance.language.Concept.STATUS;
import static io.afterorder.compliance.language.Concept.SUBSTANCE;
import static io.afterorder.compliance.language.Concept.TELL;
import static io.afterorder.compliance.language.Concept.TOP_RATING;
import static io.afterorder.compliance.language.Concept.UNHAPPY;

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
        return reading.aboutReviews(message).filter(index -> isBroken(message, reading, index));
    }

    static boolean isBroken(Message message, Reading reading, int index) {
        boolean request = message.isReviewRequest();
        return (request && RewardInRequest.isIn(reading, index))
                || (speaksOfReviews(request, reading.at(index)) && isRewarded(message, reading, index));
    }

    private static boolean speaksOfReviews(boolean request, Sentence sentence) {
        return (sentence.reviews() && (request || !isReferral(sentence)))
                || (request && (sentence.has(DOERS) || offers(sentence)));
    }

    /** "Spread the word: for every friend who buys you get $5": told of to others, but no review. */
    private static boolean isReferral(Sentence sentence) {
        return sentence.affirms(PROMOTION) && !sentence.has(REVIEW, EXISTING_REVIEW, TOP_RATING, LOW_RATING);
    }

    private static boolean isRewarded(Message message, Reading reading, int index) {
        var sentence = reading.at(index);
        if (asksForNone(sentence)) {
            return sentence.affirms(BENEFIT);
        }
        return (mendsWhatOneSays(message, sentence) ? sentence.affirms(BENEFIT) : isRewardedAtOnce(sentence))
                || isRewardedNearby(reading, index)
                || (!message.isMarketing() && isBenefitNear(reading, index));
    }

    /** "We read your review of the handle and refund $5": nothing is asked of the buyer, and nothing waits for the review. */
    private static boolean mendsWhatOneSays(Message message, Sentence sentence) {
        return answersOne(sentence) && !message.isReviewRequest()
                && !sentence.has(DOERS, CAUSE, IF, TELL)
                && sentence.all(EXCHANGE).allMatch(tie -> sentence.all(EXISTING_REVIEW)
                        .anyMatch(review -> review.end() <= tie.start()));
    }

    /** Where all of the message asks for a review, a benefit is for it however far from the word it stands. */
    private static boolean offers(Sentence sentence) {
        return sentence.affirms(BENEFIT) && !sentence.has(PAID, SUBSTANCE);
    }

    /** "Every review puts a seedling into the ground": what is done for each is done for a reward. */
    private static boolean doesGood(Sentence review) {
        return review.affirmed(CAUSE).anyMatch(cause -> review.affirmed(EXCHANGE)
                .anyMatch(tie -> (tie.end() <= cause.start() || review.sameClause(tie, cause))
                        && review.all(REVIEW)
                                .anyMatch(told -> tie.overlaps(told) || leadsOn(review, told, tie, cause))));
    }

    /** "Write a review and we feed a dog", but not "if you review it". */
    private static boolean leadsOn(Sentence review, Hit told, Hit tie, Hit cause) {
        return told.end() <= tie.start() && tie.end() <= cause.start() && review.all(IF).noneMatch(tie::overlaps);
    }

    /** "Every reviewer gets a gift card", "once the review is online we refund the price". */
    private static boolean isRewardedAtOnce(Sentence review) {
        return review.affirms(BENEFIT) || (gives(review) && !mendsWhatBroke(review)) || doesGood(review)
                || (review.has(DOERS) && review.affirms(GIVE))
                || (review.has(EXCHANGE, DOERS) && offersRemedy(review) && !mendsAnyway(review))
                || isCondition(review);
    }

    /** "We send new ones, no review needed." */
    private static boolean asksForNone(Sentence review) {
        return review.denies(REVIEW) && !review.affirms(REVIEW) && !review.has(DOERS);
    }

    /** Not "after the new saddle has arrived": what was done pays for nothing. */
    private static boolean offersRemedy(Sentence review) {
        return review.affirmed(REMEDY).anyMatch(remedy -> review.all(STATUS)
                .noneMatch(done -> done.start() >= remedy.end() && review.sameClause(remedy, done)));
    }

    /** "If something is broken, we replace it whether you review or not." */
    private static boolean mendsAnyway(Sentence sentence) {
        return sentence.has(UNHAPPY) && sentence.has(BALANCE);
    }

    /** "You can review it on Amazon; if anything is broken, we send a part": the fault is the condition, not the review. */
    private static boolean mendsWhatBroke(Sentence sentence) {
        return !sentence.has(CHANGE, REMOVE, DOERS) && sentence.affirmed(GIVE)
                .allMatch(gift -> sentence.all(IF).anyMatch(when -> sentence.affirmed(UNHAPPY)
                        .anyMatch(fault -> when.start() <= fault.start() && sentence.sameClause(when, fault)
                                && fault.end() <= gift.start())
                        && sentence.all(REVIEW).allMatch(review -> review.end() <= when.start())));
    }

    /** "If we read your opinion by Sunday, the second bottle is free": the review is the condition, the benefit follows. */
    private static boolean isCondition(Sentence review) {
        return review.has(IF) && review.has(REMEDY) && !review.has(UNHAPPY)
                && review.affirmed(REMEDY).anyMatch(benefit -> review.all(IF)
                        .anyMatch(condition -> !review.sameClause(condition, benefit) && Stream
                                .of(REVIEW, EXISTING_REVIEW).flatMap(review::all)
                                .anyMatch(told -> review.sameClause(condition, told)
                                        && !review.sameClause(told, benefit))));
    }

    /** "Thank you for your review of the cracked cup": what follows mends it, and pays for nothing. */
    private static boolean answersOne(Sentence review) {
        return review.has(EXISTING_REVIEW) && !review.has(ASK, CHANGE, REMOVE);
    }

    /** "Would you review it? Everyone who does finds a bag of flour in the mail." */
    private static boolean isRewardedNearby(Reading reading, int index) {
        boolean mends = answersOne(reading.at(index));
        boolean forThis = !mends && reading.at(index).has(EXCHANGE, DOERS)
                && reading.around(index, 1, 0)
                        .anyMatch(before -> gives(before)
                                && (before.affirms(REMEDY) || asksInReturn(reading.at(index))));
        boolean thereupon = reading.behind(index, 1).anyMatch(next -> next.affirms(EXCHANGE) && next.affirms(REMEDY)
                && !next.has(UNHAPPY) && (!mends || next.has(CHANGE, REMOVE)));
        boolean tied = !mends
                && reading.behind(index, 1).anyMatch(next -> next.affirms(EXCHANGE) && next.affirms(BENEFIT)
                        && !next.has(PAID));
        return forThis || thereupon || tied || reading.behind(index, 2)
                .anyMatch(next -> next.affirms(DOERS)
                        && (next.affirms(GIVE) || next.affirms(REMEDY) || next.affirms(BENEFIT)));
    }

    /** "Two litres come to you. All we ask is a word on Amazon." */
    private static boolean asksInReturn(Sentence review) {
        return review.has(DOERS) && review.affirms(ASK);
    }

    /** Whether the buyer is to get something, apart from the order that is on its way. */
    static boolean gives(Sentence sentence) {
        return sentence.affirmed(GIVE).anyMatch(gift -> sentence.all(STATUS).noneMatch(gift::overlaps));
    }

    private static boolean isBenefitNear(Reading reading, int index) {
        return reading.around(index, 2, 2).anyMatch(near -> near.affirms(BENEFIT) && !near.has(PAID));
    }
}
