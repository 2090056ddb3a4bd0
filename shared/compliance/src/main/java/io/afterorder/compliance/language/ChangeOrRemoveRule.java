package io.afterorder.compliance.language;

import io.afterorder.compliance.Message;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import static io.afterorder.compliance.language.Concept.ASK;
import static io.afterorder.compliance.language.Concept.BALANCE;
import static io.afterorder.compliance.language.Concept.BENEFIT;
import static io.afterorder.compliance.language.Concept.BUYER_WISH;
import static io.afterorder.compliance.language.Concept.CANCEL;
import static io.afterorder.compliance.language.Concept.CHANGE;
import static io.afterorder.compliance.language.Concept.CONTACT_US;
import static io.afterorder.compliance.language.Concept.COURTESY;
import static io.afterorder.compliance.language.Concept.EXCHANGE;
import static io.afterorder.compliance.language.Concept.EXISTING_REVIEW;
import static io.afterorder.compliance.language.Concept.GIVE;
import static io.afterorder.compliance.language.Concept.IF;
import static io.afterorder.compliance.language.Concept.LOW_RATING;
import static io.afterorder.compliance.language.Concept.PRONOUN;
import static io.afterorder.compliance.language.Concept.REMOVE;
import static io.afterorder.compliance.language.Concept.REVIEW;
import static io.afterorder.compliance.language.Concept.SELLERS;
import static io.afterorder.compliance.language.Concept.SUBSTANCE;
import static io.afterorder.compliance.language.Concept.TELL;
import static io.afterorder.compliance.language.Concept.THANKS;
import static io.afterorder.compliance.language.Concept.TOP_RATING;

/**
 * Bars asking to change or remove a review or feedback that there is. Communication Guidelines, "requests for reviews"
 * (2020-11): no request "to remove or update an existing review".
 */
final class ChangeOrRemoveRule extends SentenceRule {
    /** How far the verb may stand from what it changes, in characters. */
    private static final int VERB_TO_OBJECT = 60;
    /** How far the verb may stand from the pronoun that takes the review up, in characters. */
    private static final int PRONOUN_TO_VERB = 12;

    /** As long as "your" and the like, in characters. */
    private static final int YOUR = 6;

    ChangeOrRemoveRule(Reader reader) {
        super("review.change-or-remove", reader,
                "You ask the buyer to change or remove a review or feedback. Amazon forbids it, also after a problem was "
                        + "solved and also when asked kindly.",
                "Say only how you solved the problem, and leave the review unmentioned. If a review breaks Amazon's rules, "
                        + "report it to Amazon.");
    }

    @Override
    IntStream broken(Message message, Reading reading) {
        return reading.aboutReviews(message)
                .filter(index -> !saysItDoesNotAsk(reading.at(index)) && !leavesItOpen(message, reading, index))
                .filter(index -> reading.at(index).has(CHANGE, REMOVE)
                        ? here(reading.at(index)) || ofTheSentenceBefore(message, reading, index)
                                || (!BuyersWords.areDiscussed(message) && ofTheStarsBefore(reading, index))
                        : !BuyersWords.areDiscussed(message) && (asksForNothingElse(message, reading, index)
                                || asksAboutIt(message, reading.at(index))));
    }

    /** "We would ask you to do the decent thing about that one star", where no review is asked for. */
    private static boolean asksAboutIt(Message message, Sentence sentence) {
        return !message.isReviewRequest() && (sentence.affirms(ASK) || wishes(sentence)) && asksNothingKnown(sentence)
                && sentence.has(LOW_RATING) && sentence.has(EXISTING_REVIEW, PRONOUN) && !sentence.has(BALANCE);
    }

    /** "We would sleep better if the two stars of last week grew." */
    private static boolean wishes(Sentence sentence) {
        return sentence.all(IF).anyMatch(when -> sentence.all(EXISTING_REVIEW)
                .anyMatch(stars -> stars.start() >= when.start() && sentence.sameClause(when, stars)));
    }

    private static boolean asksNothingKnown(Sentence sentence) {
        return !sentence.has(SUBSTANCE, BUYER_WISH, CONTACT_US, THANKS, COURTESY, GIVE, CANCEL)
                && (!sentence.has(TELL) || sentence.has(PRONOUN));
    }

    /** "Your star from May is still there. Would you do us that favour?": what else could be asked for? */
    private static boolean asksForNothingElse(Message message, Reading reading, int index) {
        var sentence = reading.at(index);
        return !message.isReviewRequest() && (sentence.isQuestion() || sentence.affirms(ASK))
                && asksNothingKnown(sentence) && isBefore(reading, index, LOW_RATING, EXISTING_REVIEW)
                && reading.around(index, 2, 0).limit(Math.min(2, index)).anyMatch(ChangeOrRemoveRule::tellsOfOne);
    }

    /** Not a bare "your review", which may be the one that is asked for. */
    private static boolean tellsOfOne(Sentence sentence) {
        return sentence.affirmed(EXISTING_REVIEW).anyMatch(hit -> sentence.all(REVIEW)
                .noneMatch(review -> review.end() == hit.end() && review.start() - hit.start() <= YOUR));
    }

    /** "You can edit it at any time, but we do not ask you to." */
    private static boolean saysItDoesNotAsk(Sentence sentence) {
        return !sentence.affirms(ASK) && (sentence.denies(ASK) || sentence.isBalanced());
    }

    /** "Choose Edit beside it. Whether you change it is up to you": so one answers who asked how. */
    private static boolean leavesItOpen(Message message, Reading reading, int index) {
        return message.isReply()
                && reading.behind(index, 1).anyMatch(next -> next.has(BALANCE) && next.has(CHANGE, REMOVE));
    }

    private static boolean here(Sentence sentence) {
        return of(sentence, CHANGE) || of(sentence, REMOVE);
    }

    private static boolean of(Sentence sentence, Concept verb) {
        return sentence.affirmed(verb).anyMatch(hit -> sentence.hits().stream()
                .filter(other -> isReview(other.concept()))
                .anyMatch(other -> isObject(sentence, hit, other) || isTakenUp(sentence, hit, other)));
    }

    private static boolean isObject(Sentence sentence, Hit verb, Hit review) {
        return verb.distance(review) <= VERB_TO_OBJECT
                && (review.concept() == EXISTING_REVIEW || sentence.sameClause(verb, review));
    }

    /** "Your review of April tells of the lamp that broke on its way, and we would think it fair if you updated it." */
    private static boolean isTakenUp(Sentence sentence, Hit verb, Hit review) {
        return review.concept() == EXISTING_REVIEW && review.end() <= verb.start() && sentence.all(PRONOUN)
                .anyMatch(it -> it.start() >= review.end() && it.distance(verb) <= PRONOUN_TO_VERB);
    }

    private static boolean isReview(Concept concept) {
        return concept == REVIEW || concept == EXISTING_REVIEW || concept == LOW_RATING || concept == TOP_RATING;
    }

    /** "Your review is still up. Would you revise it?" */
    private static boolean ofTheSentenceBefore(Message message, Reading reading, int index) {
        return (changesIt(reading.at(index)) || (asksForChange(reading.at(index)) && isLowOneBefore(reading, index)))
                && isBefore(reading, index, EXISTING_REVIEW, REVIEW)
                && (reading.any(any -> any.has(EXISTING_REVIEW))
                        || (!message.isReviewRequest() && !BuyersWords.areDiscussed(message)
                                && reading.at(index).affirms(ASK)));
    }

    /** "You gave us one star over the late parcel. We ask you to lift it." */
    private static boolean ofTheStarsBefore(Reading reading, int index) {
        return changesIt(reading.at(index)) && reading.at(index).affirms(ASK) && isBefore(reading, index, LOW_RATING);
    }

    private static boolean asksForChange(Sentence sentence) {
        return sentence.affirms(ASK) && (sentence.affirms(CHANGE) || sentence.affirms(REMOVE)) && !sentence.reviews();
    }

    /** "The one star of the first week is still there." */
    private static boolean isLowOneBefore(Reading reading, int index) {
        return index > 0 && reading.at(index - 1).affirms(LOW_RATING) && reading.at(index - 1).has(EXISTING_REVIEW);
    }

    private static boolean changesIt(Sentence sentence) {
        return (sentence.affirms(CHANGE) || sentence.affirms(REMOVE)) && sentence.has(PRONOUN, BENEFIT, EXCHANGE)
                && !isDoneBySellers(sentence);
    }

    /** "We change it": nothing is asked. */
    private static boolean isDoneBySellers(Sentence sentence) {
        return !sentence.has(ASK) && Stream.of(CHANGE, REMOVE).flatMap(sentence::affirmed)
                .allMatch(verb -> sentence.all(SELLERS).anyMatch(we -> we.end() + 1 == verb.start()));
    }

    private static boolean isBefore(Reading reading, int index, Concept... review) {
        return reading.around(index, 2, 0).limit(Math.min(2, index)).anyMatch(before -> before.has(review));
    }
}
