package io.afterorder.compliance.language;

import static io.afterorder.compliance.language.Concept.ASK;
import static io.afterorder.compliance.language.Concept.GREETING;
import static io.afterorder.compliance.language.Concept.HAPPY;
import static io.afterorder.compliance.language.Concept.IF;
import static io.afterorder.compliance.language.Concept.SUBSTANCE;
import static io.afterorder.compliance.language.Concept.UNHAPPY;

/** Whether a sentence sets a feeling as a condition: "if you are happy", or "happy?" */
final class Feeling {
    /** An "if" this close, in characters, belongs to the happiness. */
    private static final int CONDITION = 45;
    /** Longer questions are about more than happiness, in words. */
    private static final int SHORT_QUESTION = 14;

    private Feeling() {}

    /** Whether it says "if you are happy", or asks "happy?" */
    static boolean isCondition(Sentence sentence, Concept feeling) {
        if (!sentence.has(feeling)) {
            return false;
        }
        boolean asked = isShortQuestion(sentence) && !asksAlsoForTheWorst(sentence, feeling);
        return sentence.affirmed(feeling).filter(hit -> !isPolite(sentence, hit)).anyMatch(hit -> asked
                || sentence.all(IF)
                        .anyMatch(condition -> condition.overlaps(hit) || belongs(sentence, condition, hit)));
    }

    /** "S'il vous plaît" asks, and says nothing of what pleases. */
    private static boolean isPolite(Sentence sentence, Hit feeling) {
        return sentence.all(ASK).anyMatch(ask -> ask.start() <= feeling.start() && ask.end() >= feeling.end());
    }

    static boolean isShortQuestion(Sentence sentence) {
        return sentence.isQuestion() && sentence.words() <= SHORT_QUESTION;
    }

    /** "Does it run late, does it run fast, does it keep time?", "too flat, too hot, just right?" */
    private static boolean asksAlsoForTheWorst(Sentence sentence, Concept feeling) {
        long clauses = sentence.form().chars().filter(c -> c == NormalForm.CLAUSE).count();
        return feeling == HAPPY && clauses > 1 && (sentence.has(UNHAPPY, SUBSTANCE) || !sentence.has(GREETING));
    }

    private static boolean belongs(Sentence sentence, Hit condition, Hit feeling) {
        return condition.distance(feeling) <= CONDITION && sentence.sameClause(condition, feeling);
    }
}
