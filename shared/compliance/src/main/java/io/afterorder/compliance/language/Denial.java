package io.afterorder.compliance.language;

/** A question that its writer answers with no at once: "A gift for five stars? No." */
final class Denial {
    private Denial() {}

    /** Whether the sentence there is such a question. */
    static boolean follows(Reading reading, int index) {
        return reading.at(index).isQuestion() && reading.behind(index, 1).anyMatch(Denial::isNo);
    }

    /** "No: write to us." */
    static boolean isNo(Sentence sentence) {
        return sentence.all(Concept.NOT).anyMatch(no -> no.start() == 0 && sentence.endsClause(no));
    }
}
