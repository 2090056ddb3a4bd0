package io.afterorder.compliance.language;

import io.afterorder.compliance.Where;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import static io.afterorder.compliance.language.Concept.BALANCE;
import static io.afterorder.compliance.language.Concept.CONTACT_US;
import static io.afterorder.compliance.language.Concept.EXCHANGE;
import static io.afterorder.compliance.language.Concept.GIVE;
import static io.afterorder.compliance.language.Concept.IF;
import static io.afterorder.compliance.language.Concept.INSTEAD;
import static io.afterorder.compliance.language.Concept.IN_PUBLIC;
import static io.afterorder.compliance.language.Concept.NOT;
import static io.afterorder.compliance.language.Concept.NOT_AHEAD;
import static io.afterorder.compliance.language.Concept.NOT_BEFORE;
import static io.afterorder.compliance.language.Concept.OR;
import static io.afterorder.compliance.language.Concept.PAID;
import static io.afterorder.compliance.language.Concept.REMEDY;
import static io.afterorder.compliance.language.Concept.REVIEW;
import static io.afterorder.compliance.language.Concept.STATUS;
import static io.afterorder.compliance.language.Concept.THANKS;
import static io.afterorder.compliance.language.Concept.UNHAPPY;

/**
 * What is promised in a letter that asks for a review, where a promise is for nothing else: a sum, something that is sent
 * to those who report back or once the review is there.
 */
final class RewardInRequest {
    private RewardInRequest() {}

    /** "$5, to be exact", "a tin of tea comes by post", unless it mends what went wrong. */
    static boolean isIn(Reading reading, int index) {
        var sentence = reading.at(index);
        return !sentence.isQuestion() && !sentence.text().endsWith("か。")
                && !sentence.has(PAID, UNHAPPY, IF, NOT, NOT_AHEAD, NOT_BEFORE)
                && (isInReview(sentence) || givesUpon(sentence)
                        || (!sentence.has(BALANCE, CONTACT_US) && (isWorthMoney(sentence)
                                || (isAfterAsking(reading, index) && IncentiveRule.gives(sentence)))));
    }

    private static boolean isInReview(Sentence sentence) {
        return sendsAfterReport(sentence) || (sentence.reviews()
                && (sendsOnce(sentence) || promisesUponReport(sentence)
                        || (!sentence.has(BALANCE) && sentence.affirms(REMEDY))));
    }

    /** "Post it, then answer with your dog's name: a tin goes out": what else would be sent to those who report back? */
    private static boolean sendsAfterReport(Sentence sentence) {
        return sentence.affirmed(EXCHANGE).anyMatch(then -> sentence.all(CONTACT_US)
                .anyMatch(report -> then.start() <= report.start() && sentence.sameClause(then, report)
                        && sendsBehind(sentence, report)));
    }

    /** "A box of chews is yours once we have talked": what waits for something pays for it. */
    private static boolean givesUpon(Sentence sentence) {
        return sentence.affirmed(GIVE).anyMatch(gift -> sentence.affirmed(EXCHANGE)
                .anyMatch(once -> gift.end() <= once.start() && sentence.sameClause(gift, once)));
    }

    /** "Post it, tell us, and we see to your next bag": not "post it or tell us, and we read it". */
    private static boolean promisesUponReport(Sentence sentence) {
        return !sentence.has(BALANCE, OR, INSTEAD) && Stream.of(REVIEW, IN_PUBLIC).flatMap(sentence::affirmed)
                .anyMatch(review -> sentence
                        .affirmed(CONTACT_US).anyMatch(report -> review.end() <= report.start()
                                && sentence.affirmed(EXCHANGE).anyMatch(then -> report.end() <= then.start())));
    }

    private static boolean sendsBehind(Sentence sentence, Hit hit) {
        return Stream.of(STATUS, GIVE, THANKS).flatMap(sentence::affirmed)
                .anyMatch(sent -> sent.start() >= hit.end() && !sentence.sameClause(hit, sent));
    }

    /** "Once we spot your name among the reviews, a spare wick is in the mail." */
    private static boolean sendsOnce(Sentence sentence) {
        return sentence.affirmed(EXCHANGE).anyMatch(once -> sentence.all(REVIEW)
                .anyMatch(review -> once.end() <= review.start() && sentence.sameClause(once, review)
                        && sendsBehind(sentence, review)));
    }

    /** "$5", but not "free", which may be the help that every buyer has. */
    private static boolean isWorthMoney(Sentence sentence) {
        return sentence.affirmed(REMEDY).map(hit -> sentence.form().substring(hit.start(), hit.end()))
                .anyMatch(worth -> worth.chars().anyMatch(c -> Character.isDigit(c) || c == '円'));
    }

    /** "In May we sent you the tent" stands before the request, a reward behind it. */
    private static boolean isAfterAsking(Reading reading, int index) {
        return IntStream.range(0, index).mapToObj(reading::at)
                .anyMatch(before -> before.where() != Where.SUBJECT && before.reviews());
    }
}
