package io.afterorder.compliance.language;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;

import java.util.stream.Stream;

/**
 * Bars a message that only says thank you, or that the seller is there to help. Communication Guidelines, messages that
 * are not permitted (2020-11).
 */
final class ThanksOnlyRule implements Rule {
    private final Reader reader;

    ThanksOnlyRule(Reader reader) {
        this.reader = reader;
    }

    @Override
    public String id() {
        return "purpose.thanks-only";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return Substance.saysSomething(message)
                ? Stream.empty()
                : reader.read(message).stream().map(reading -> Substance.of(message, reading))
                        .filter(Substance::isThanksOnly)
                        .map(Substance::first)
                        .map(sentence -> Finding.block(id(), sentence.where(), sentence.text(),
                                "The message only says thank you, or that you are there to help. Amazon does not permit a "
                                        + "message about nothing in the order.",
                                "Send nothing. Where there is a reason to write (a document, a question, a problem), write "
                                        + "about that."))
                        .distinct();
    }
}
