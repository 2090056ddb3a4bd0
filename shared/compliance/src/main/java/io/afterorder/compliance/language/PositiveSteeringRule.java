package io.afterorder.compliance.language;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import static io.afterorder.compliance.language.Concept.ASK;
import static io.afterorder.compliance.language.Concept.BALANCE;
import static io.afterorder.compliance.language.Concept.CHANGE;
import static io.afterorder.compliance.language.Concept.EXISTING_REVIEW;
import static io.afterorder.compliance.language.Concept.HAPPY;
import static io.afterorder.compliance.language.Concept.IF;
import static io.afterorder.compliance.language.Concept.IF_IT;
import static io.afterorder.compliance.language.Concept.INSTEAD;
import static io.afterorder.compliance.language.Concept.LOW_RATING;
import static io.afterorder.compliance.language.Concept.REMOVE;
import static io.afterorder.compliance.language.Concept.REVIEW;
import static io.afterorder.compliance.language.Concept.TELL;
import static io.afterorder.compliance.language.Concept.THANKS;
import static io.afterorder.compliance.language.Concept.TOP_RATING;
import static io.afterorder.compliance.language.Concept.UNHAPPY;

/**
 * Bars steering: asking for a good rating, asking only those who are happy, and leading the unhappy away from reviewing.
 * Communication Guidelines, "requests for reviews", and the customer reviews policy (2020-11). To say that good and bad
 * are alike welcome, or what the stars mean, is no steering.
 */
final class PositiveSteeringRule extends SentenceRule {
    PositiveSteeringRule(Reader reader) {
        super("review.positive-steering", reader,
                "You lead unhappy buyers to yourself instead of to a review. Amazon wants them to review as freely as the "
                        + "happy ones.",
                "Do not ask to be written to first or instead. Ask everyone alike for a review, and offer help with problems "
                        + "in a message of its own, without a word on reviews.");
    }

    @Override
    IntStream broken(Message message, Reading reading) {
        return reading.aboutReviews(message)
                .filter(index -> (asksForTopRating(message, reading.at(index)) && !Denial.follows(reading, index))
                        || asksTheHappy(reading, index) || Diversion.leadsAside(message, reading, index));
    }

    @Override
    Finding finding(Message message, Reading reading, int index) {
        if (asksForTopRating(message, reading.at(index))) {
            return finding(reading.at(index),
                    "You ask for a good rating. Amazon lets you ask for a review, but not for a "
                            + "good one, and not for stars.",
                    "Leave out praise and stars: \"Would you review the product on Amazon? Say what you liked and what you "
                            + "did not.\"");
        }
        return asksTheHappy(reading, index)
                ? finding(reading.at(index),
                        "You ask only buyers who are happy. Amazon wants every buyer asked, in the "
                                + "same words.",
                        "Leave the condition out and ask everyone alike: \"We would like to know what you think of the "
                                + "product, good or bad. You can review it on Amazon.\"")
                : super.finding(message, reading, index);
    }

    private static boolean asksForTopRating(Message message, Sentence sentence) {
        if (!sentence.has(TOP_RATING) || (BuyersWords.areDiscussed(message) && !sentence.affirms(ASK))) {
            return false;
        }
        boolean thanked = sentence.has(THANKS) && !sentence.has(ASK, IF);
        return sentence.affirms(TOP_RATING) && !thanked
                && (sentence.isBalanced() ? asksBeyondTheScale(sentence) : !explainsTheScale(sentence));
    }

    /** "One star means poor, so please give five": the scale is explained, then one end of it is asked for. */
    private static boolean asksBeyondTheScale(Sentence sentence) {
        return sentence.all(BALANCE).allMatch(scale -> sentence.all(LOW_RATING).anyMatch(scale::overlaps))
                && sentence.affirmed(TOP_RATING).anyMatch(top -> sentence.all(ASK)
                        .anyMatch(ask -> ask.end() <= top.start() && sentence.sameClause(ask, top)
                                && sentence.all(LOW_RATING).allMatch(low -> low.end() <= ask.start())
                                && sentence.all(BALANCE).noneMatch(scale -> scale.start() >= ask.end())));
    }

    /** "One star is poor, five stars are excellent": both ends, and nothing asked. */
    private static boolean explainsTheScale(Sentence sentence) {
        return !sentence.has(ASK, INSTEAD, CHANGE, IF) && sentence.all(TOP_RATING)
                .allMatch(top -> sentence.all(LOW_RATING).anyMatch(low -> !low.overlaps(top)));
    }

    private static boolean asksTheHappy(Reading reading, int index) {
        var sentence = reading.at(index);
        if (sentence.has(BALANCE) || (sentence.has(EXISTING_REVIEW) && sentence.has(CHANGE, REMOVE))) {
            return false;
        }
        return asksIfItProvesGood(sentence)
                || ((Feeling.isCondition(sentence, HAPPY) || asksForNoTrouble(sentence))
                        && (sentence.reviews() || reading
                                .behind(index, 1).anyMatch(next -> next.reviews() && !next.has(BALANCE, UNHAPPY))));
    }

    /** "No complaints? Review us." */
    private static boolean asksForNoTrouble(Sentence sentence) {
        return Feeling.isShortQuestion(sentence) && sentence.denies(UNHAPPY)
                && !sentence.affirms(UNHAPPY);
    }

    /** "If the coat keeps you warm, tell others in a review": whatever the praise is, only those who share it are asked. */
    private static boolean asksIfItProvesGood(Sentence sentence) {
        return sentence.has(IF_IT) && !sentence.has(UNHAPPY, EXISTING_REVIEW) && sentence.reviews()
                && !listsWhatToTell(sentence)
                && sentence.affirmed(IF_IT)
                        .anyMatch(condition -> Stream.of(REVIEW, TELL).flatMap(sentence::all)
                                .noneMatch(review -> sentence.sameClause(condition, review)));
    }

    /** "Tell others how it is: if the pen shows through, if the cover lasts": two of them behind the verb are questions. */
    private static boolean listsWhatToTell(Sentence sentence) {
        return Stream.of(REVIEW, TELL).flatMap(sentence::all).anyMatch(
                told -> sentence.all(IF_IT).filter(condition -> condition.start() >= told.end()).count() > 1);
    }

}
