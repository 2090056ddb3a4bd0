package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import static io.afterorder.compliance.language.Concept.ASK;
import static io.afterorder.compliance.language.Concept.BALANCE;
import static io.afterorder.compliance.language.Concept.BENEFIT;
import static io.afterorder.compliance.language.Concept.CHANGE;
import static io.afterorder.compliance.language.Concept.CONTACT_US;
import static io.afterorder.compliance.language.Concept.COURTESY;
import static io.afterorder.compliance.language.Concept.EXISTING_REVIEW;
import static io.afterorder.compliance.language.Concept.HAPPY;
import static io.afterorder.compliance.language.Concept.IF;
import static io.afterorder.compliance.language.Concept.IF_IT;
import static io.afterorder.compliance.language.Concept.INSTEAD;
import static io.afterorder.compliance.language.Concept.IN_PUBLIC;
import static io.afterorder.compliance.language.Concept.LOW_RATING;
import static io.afterorder.compliance.language.Concept.REMEDY;
import static io.afterorder.compliance.language.Concept.REMOVE;
import static io.afterorder.compliance.language.Concept.REVIEW;
import static io.afterorder.compliance.language.Concept.SUBSTANCE;
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
    /** An "if" this close, in characters, belongs to the happiness. */
    private static final int CONDITION = 45;
    /** Longer questions are about more than happiness, in words. */
    private static final int SHORT_QUESTION = 14;

    PositiveSteeringRule(Reader reader) {
        super("review.positive-steering", reader,
                "You steer the rating: you ask for a good one, ask only the happy, or lead the unhappy to you instead. "
                        + "Amazon wants every buyer asked in the same words.",
                "Ask everyone alike: \"We would like to know what you think of the product, good or bad. You can review it "
                        + "on Amazon.\" Offer help with problems in a message of its own, without a word on reviews.");
    }

    @Override
    IntStream broken(Message message, Reading reading) {
        return IntStream.range(0, reading.sentences().size()).filter(index -> asksForTopRating(reading.at(index))
                || asksTheHappy(reading, index) || diverts(message, reading, index));
    }

    private static boolean asksForTopRating(Sentence sentence) {
        if (!sentence.has(TOP_RATING)) {
            return false;
        }
        boolean thanked = sentence.has(THANKS) && !sentence.has(ASK, IF);
        return sentence.affirms(TOP_RATING) && !sentence.has(BALANCE) && !thanked && !explainsTheScale(sentence);
    }

    /** "One star is poor, five stars are excellent": both ends, and nothing asked. */
    private static boolean explainsTheScale(Sentence sentence) {
        return !sentence.has(ASK, INSTEAD, CHANGE, IF) && sentence.all(TOP_RATING)
                .allMatch(top -> sentence.all(LOW_RATING).anyMatch(low -> !low.overlaps(top)));
    }

    private static boolean asksTheHappy(Reading reading, int index) {
        var sentence = reading.at(index);
        if (sentence.has(BALANCE)) {
            return false;
        }
        return asksIfItProvesGood(sentence)
                || ((isCondition(sentence, HAPPY) || asksForNoTrouble(sentence)) && (sentence.reviews() || reading
                        .behind(index, 1).anyMatch(next -> next.reviews() && !next.has(BALANCE, UNHAPPY))));
    }

    /** "No complaints? Review us." */
    private static boolean asksForNoTrouble(Sentence sentence) {
        return sentence.isQuestion() && sentence.words() <= SHORT_QUESTION && sentence.denies(UNHAPPY)
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

    private static boolean diverts(Message message, Reading reading, int index) {
        var sentence = reading.at(index);
        if (sparesUsABadOne(sentence) || fearsABadOne(reading, index) || tellsTheUnhappyNotTo(sentence)) {
            return true;
        }
        boolean aboutReviews = message.purpose().equals("REVIEW_REQUEST") || reading.reviews();
        return aboutReviews && !sentence.has(BALANCE) && (isToUsBeforeOthers(sentence)
                || isToUsAndNotToOthers(message, sentence) || isToUsFirst(message, sentence)
                || sortsThem(reading, index)
                || isOtherwiseToUs(reading, index)
                || (isUnhappyCase(sentence) && (isLedAside(reading, index) || hasHappyCounterpart(reading, index))));
    }

    /** "Before you leave negative feedback", "please no bad reviews". */
    private static boolean sparesUsABadOne(Sentence sentence) {
        return sentence.has(LOW_RATING) && !sentence.has(BALANCE)
                && (sentence.denies(LOW_RATING)
                        ? !sentence.has(EXISTING_REVIEW, REMOVE)
                        : sentence.has(INSTEAD) && !(sentence.has(EXISTING_REVIEW) && sentence.has(REMOVE, CHANGE)));
    }

    /** "Bad reviews hurt a small shop. If something is wrong, come to us." */
    private static boolean fearsABadOne(Reading reading, int index) {
        return reading.at(index).affirms(LOW_RATING) && !reading.at(index).has(BALANCE, EXISTING_REVIEW, IF)
                && reading.behind(index, 1).anyMatch(next -> next.has(CONTACT_US) && next.has(UNHAPPY, INSTEAD, IF));
    }

    /** "If something went wrong, a review is not the place." */
    private static boolean tellsTheUnhappyNotTo(Sentence sentence) {
        return isUnhappyCase(sentence) && sentence.denies(REVIEW) && !sentence.has(BALANCE);
    }

    /** "For praise there is the review page, for trouble there is this mailbox." */
    private static boolean sortsThem(Reading reading, int index) {
        var sentence = reading.at(index);
        return sentence.has(UNHAPPY) && sentence.has(CONTACT_US, INSTEAD) && reading.around(index, 1, 1)
                .anyMatch(other -> other.has(HAPPY, TOP_RATING) && other.has(IN_PUBLIC, REVIEW) && !other.has(BALANCE)
                        && (!other.equals(sentence) || sentence.has(CONTACT_US)));
    }

    /** "Let us know before you tell others." */
    private static boolean isToUsBeforeOthers(Sentence sentence) {
        return sentence.has(INSTEAD) && sentence.affirms(CONTACT_US) && sentence.has(REVIEW, IN_PUBLIC);
    }

    /** "No reviews in anger, please: write to us." */
    private static boolean isToUsAndNotToOthers(Message message, Sentence sentence) {
        return message.purpose().equals("REVIEW_REQUEST") && sentence.denies(REVIEW) && !sentence.has(BENEFIT, REMEDY)
                && sentence.affirms(CONTACT_US);
    }

    /** "Do grumble to us first": in a letter that asks for a review, whatever comes before it comes in its place. */
    private static boolean isToUsFirst(Message message, Sentence sentence) {
        return message.purpose().equals("REVIEW_REQUEST") && sentence.affirms(INSTEAD) && sentence.affirms(CONTACT_US)
                && !sentence.has(BENEFIT, REMEDY);
    }

    /** One case leads to the reviews, the other to the seller, whatever the cases are. */
    private static boolean isOtherwiseToUs(Reading reading, int index) {
        return index > 0 && isCase(reading.at(index)) && !reading.at(index).has(COURTESY)
                && reading.around(index, 0, 1).anyMatch(here -> here.has(INSTEAD) && here.has(CONTACT_US, TELL))
                && IntStream.range(Math.max(0, index - 2), index)
                        .anyMatch(before -> isCase(reading.at(before))
                                && reading.around(before, 0, 1).limit(index - before).anyMatch(Sentence::reviews));
    }

    private static boolean isCase(Sentence sentence) {
        return sentence.has(IF) || (sentence.isQuestion() && sentence.words() <= SHORT_QUESTION);
    }

    private static boolean isUnhappyCase(Sentence sentence) {
        return isCondition(sentence, UNHAPPY)
                || (sentence.has(IF) && (sentence.denies(HAPPY) || sentence.denies(TOP_RATING)))
                || sentence.denies(IF_IT);
    }

    private static boolean isLedAside(Reading reading, int index) {
        return reading.around(index, 0, 1).anyMatch(next -> next.has(INSTEAD));
    }

    /** The happy are sent to the reviews, the unhappy to the seller. */
    private static boolean hasHappyCounterpart(Reading reading, int index) {
        return reading.around(index, 0, 1).anyMatch(next -> next.has(CONTACT_US))
                && reading.around(index, 2, 2).anyMatch(PositiveSteeringRule::asksHappy);
    }

    private static boolean asksHappy(Sentence sentence) {
        return isCondition(sentence, HAPPY) && sentence.reviews();
    }

    /** Whether it says "if you are happy", or asks "happy?" */
    private static boolean isCondition(Sentence sentence, Concept feeling) {
        if (!sentence.has(feeling)) {
            return false;
        }
        boolean asked = isShortQuestion(sentence) && !asksAlsoForTheWorst(sentence, feeling);
        return sentence.affirmed(feeling).anyMatch(hit -> asked
                || sentence.all(IF)
                        .anyMatch(condition -> condition.overlaps(hit) || belongs(sentence, condition, hit)));
    }

    private static boolean isShortQuestion(Sentence sentence) {
        return sentence.isQuestion() && sentence.words() <= SHORT_QUESTION;
    }

    /** "Does it run late, does it run fast, does it keep time?" */
    private static boolean asksAlsoForTheWorst(Sentence sentence, Concept feeling) {
        return feeling == HAPPY && sentence.has(UNHAPPY, SUBSTANCE)
                && sentence.form().chars().filter(c -> c == NormalForm.CLAUSE).count() > 1;
    }

    private static boolean belongs(Sentence sentence, Hit condition, Hit feeling) {
        return condition.distance(feeling) <= CONDITION && sentence.sameClause(condition, feeling);
    }
}
