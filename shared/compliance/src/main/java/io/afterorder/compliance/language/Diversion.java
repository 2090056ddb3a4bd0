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
import static io.afterorder.compliance.language.Concept.NOT;
import static io.afterorder.compliance.language.Concept.OR;
import static io.afterorder.compliance.language.Concept.REMEDY;
import static io.afterorder.compliance.language.Concept.REMOVE;
import static io.afterorder.compliance.language.Concept.REVIEW;
import static io.afterorder.compliance.language.Concept.TELL;
import static io.afterorder.compliance.language.Concept.TOP_RATING;
import static io.afterorder.compliance.language.Concept.UNHAPPY;

/** What leads unhappy buyers away from reviewing: to the seller first, to the seller instead, or to silence. */
final class Diversion {
    /** An article may stand before the word, in characters. */
    private static final int THE = 14;
    /** What is called happy, with its article, stands before the word, in characters. */
    private static final int OPENING = 30;

    private Diversion() {}

    /** @param reading of a message about reviews: what any other offers leads nobody away from one */
    static boolean leadsAside(Message message, Reading reading, int index) {
        var sentence = reading.at(index);
        if (sparesUsABadOne(message, sentence) || fearsABadOne(reading, index) || tellsTheUnhappyNotTo(sentence)) {
            return true;
        }
        return !sentence.has(BALANCE) && (isToUsBeforeOthers(sentence)
                || isToUsAndNotToOthers(message, sentence) || isToUsFirst(message, sentence)
                || sortsThem(reading, index) || callsThemApart(reading, index)
                || isOtherwiseToUs(message, reading, index)
                || (isUnhappyCase(sentence) && (isLedAside(reading, index) || hasHappyCounterpart(reading, index))));
    }

    /** "Before you leave negative feedback", "please no bad reviews". */
    private static boolean sparesUsABadOne(Message message, Sentence sentence) {
        return sentence.has(LOW_RATING) && !sentence.has(BALANCE)
                && (sentence.denies(LOW_RATING)
                        ? !sentence.has(EXISTING_REVIEW, REMOVE)
                        : sentence.has(INSTEAD) && !(sentence.has(EXISTING_REVIEW) && (sentence.has(REMOVE, CHANGE)
                                || !message.isReviewRequest())));
    }

    /** "Bad reviews hurt a small shop. If something is wrong, come to us." */
    private static boolean fearsABadOne(Reading reading, int index) {
        var sentence = reading.at(index);
        return sentence.affirms(LOW_RATING) && !sentence.has(BALANCE, EXISTING_REVIEW, IF)
                && (reading.behind(index, 1).anyMatch(next -> next.has(CONTACT_US) && next.has(UNHAPPY, INSTEAD, IF))
                        || weighsAgainstUs(sentence));
    }

    /** "A bad review stays for ever, a message to us is answered within a day." */
    private static boolean weighsAgainstUs(Sentence sentence) {
        return !sentence.has(OR, TOP_RATING)
                && sentence.affirmed(LOW_RATING).anyMatch(bad -> sentence.affirmed(CONTACT_US)
                        .anyMatch(us -> us.start() >= bad.end() && !sentence.sameClause(bad, us)));
    }

    /** "If something went wrong, a review is not the place." */
    private static boolean tellsTheUnhappyNotTo(Sentence sentence) {
        return isUnhappyCase(sentence) && sentence.denies(REVIEW)
                && !sentence.has(BALANCE, CHANGE, REMOVE);
    }

    /** "Let us know before you tell others." */
    private static boolean isToUsBeforeOthers(Sentence sentence) {
        return sentence.has(INSTEAD) && sentence.affirms(CONTACT_US) && sentence.has(REVIEW, IN_PUBLIC);
    }

    /** "No reviews in anger, please: write to us", "say it to us, not on Amazon". */
    private static boolean isToUsAndNotToOthers(Message message, Sentence sentence) {
        return message.isReviewRequest() && !sentence.has(BENEFIT, REMEDY)
                && (sentence.denies(REVIEW) || (sentence.denies(IN_PUBLIC) && !sentence.has(IF)))
                && sentence.affirms(CONTACT_US);
    }

    /** "Do grumble to us first": in a letter that asks for a review, whatever comes before it comes in its place. */
    private static boolean isToUsFirst(Message message, Sentence sentence) {
        return message.isReviewRequest() && sentence.affirms(INSTEAD) && sentence.affirms(CONTACT_US)
                && !sentence.has(BENEFIT, REMEDY);
    }

    /** "For praise there is the review page, for trouble there is this mailbox." */
    private static boolean sortsThem(Reading reading, int index) {
        var sentence = reading.at(index);
        return sentence.has(UNHAPPY) && sentence.has(CONTACT_US, INSTEAD) && reading.around(index, 1, 1)
                .anyMatch(other -> other.has(HAPPY, TOP_RATING) && other.has(IN_PUBLIC, REVIEW) && !other.has(BALANCE)
                        && (!other.equals(sentence) || sentence.has(CONTACT_US)));
    }

    /** "Happy cooks, please review here. Unhappy cooks, please write here." */
    private static boolean callsThemApart(Reading reading, int index) {
        var sentence = reading.at(index);
        return (begins(sentence, UNHAPPY) || states(sentence, sentence.all(HAPPY).filter(sentence::isNegated)))
                && sentence.has(ASK, CONTACT_US, TELL) && !sentence.reviews()
                && reading.around(index, 1, 1)
                        .anyMatch(other -> (begins(other, HAPPY) || states(other, other.affirmed(HAPPY)))
                                && other.reviews() && !other.has(BALANCE));
    }

    /** "It suits you: say so on Amazon": what stands alone before a colon is a case, though no word says if. */
    private static boolean states(Sentence sentence, Stream<Hit> feelings) {
        return feelings.filter(hit -> hit.start() <= OPENING).anyMatch(hit -> sentence.endsClause(hit)
                || sentence.all(NOT).anyMatch(no -> no.start() == hit.end() + 1 && sentence.endsClause(no)));
    }

    private static boolean begins(Sentence sentence, Concept feeling) {
        return sentence.all(feeling).anyMatch(hit -> hit.start() <= THE);
    }

    /** One case leads to the reviews, the other to the seller, whatever the cases are. */
    private static boolean isOtherwiseToUs(Message message, Reading reading, int index) {
        return isCase(reading.at(index)) && !reading.at(index).has(COURTESY)
                && reading.around(index, 0, 1)
                        .anyMatch(here -> (here.has(INSTEAD) || saysOtherwise(here)) && here.has(CONTACT_US, TELL))
                && IntStream.range(Math.max(0, index - 2), index)
                        .anyMatch(before -> isCase(reading.at(before))
                                && reading.around(before, 0, 1).limit(index - before)
                                        .anyMatch(here -> asksToTell(message, here)));
    }

    /** "Did you like it? Tell." In a letter that asks for a review nothing else is to be told. */
    private static boolean asksToTell(Message message, Sentence sentence) {
        return sentence.reviews() || (message.isReviewRequest() && sentence.affirms(TELL)
                && !sentence.has(CONTACT_US));
    }

    /** "If it hasn't, tell our help desk." */
    private static boolean saysOtherwise(Sentence sentence) {
        return sentence.denies(IF_IT) && sentence.affirms(CONTACT_US)
                && (!sentence.reviews() || sentence.denies(REVIEW));
    }

    private static boolean isCase(Sentence sentence) {
        return sentence.has(IF) || Feeling.isShortQuestion(sentence) || Denial.isNo(sentence);
    }

    private static boolean isUnhappyCase(Sentence sentence) {
        return Feeling.isCondition(sentence, UNHAPPY)
                || (sentence.has(IF) && (sentence.denies(HAPPY) || sentence.denies(TOP_RATING)))
                || sentence.denies(IF_IT);
    }

    private static boolean isLedAside(Reading reading, int index) {
        return reading.around(index, 0, 1).anyMatch(next -> next.has(INSTEAD));
    }

    /** The happy are sent to the reviews, the unhappy to the seller. */
    private static boolean hasHappyCounterpart(Reading reading, int index) {
        return reading.around(index, 0, 1).anyMatch(next -> next.has(CONTACT_US))
                && reading.around(index, 2, 2).anyMatch(Diversion::asksHappy);
    }

    private static boolean asksHappy(Sentence sentence) {
        return Feeling.isCondition(sentence, HAPPY) && sentence.reviews();
    }
}
