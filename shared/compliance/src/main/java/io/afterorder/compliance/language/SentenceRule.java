package io.afterorder.compliance.language;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;

import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A rule that some sentence of a message breaks, by itself or together with its neighbours. */
abstract class SentenceRule implements Rule {
    private final String id;
    private final Reader reader;
    private final String why;
    private final String fix;

    /**
     * @param why what is wrong, in a seller's words
     * @param fix what to write instead
     */
    SentenceRule(String id, Reader reader, String why, String fix) {
        this.id = id;
        this.reader = reader;
        this.why = why;
        this.fix = fix;
    }

    @Override
    public final String id() {
        return id;
    }

    /** The first sentence of each part that breaks the rule: once it is mended, a second check names the next. */
    @Override
    public final Stream<Finding> check(Message message) {
        var findings = new ArrayList<Finding>(0);
        for (var reading : reader.read(message)) {
            broken(message, reading).findFirst().ifPresent(index -> findings.add(finding(message, reading, index)));
        }
        return findings.isEmpty() ? Stream.empty() : findings.stream().distinct();
    }

    /** The places of the sentences that break the rule. */
    abstract IntStream broken(Message message, Reading reading);

    /** What is said of the sentence there; a rule that has more than one thing to say says it here. */
    Finding finding(Message message, Reading reading, int index) {
        return finding(reading.at(index), why, fix);
    }

    final Finding finding(Sentence sentence, String because, String instead) {
        return Finding.block(id, sentence.where(), sentence.text(), because, instead);
    }
}
