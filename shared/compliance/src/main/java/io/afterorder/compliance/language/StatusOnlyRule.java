package io.afterorder.compliance.language;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;

import java.util.stream.Stream;

/**
 * Bars a message that only confirms an order, a shipment or a delivery, with whatever courtesies around it: Amazon sends
 * those itself. Communication Guidelines, messages that are not permitted (2020-11).
 */
final class StatusOnlyRule implements Rule {
    private final Reader reader;

    StatusOnlyRule(Reader reader) {
        this.reader = reader;
    }

    @Override
    public String id() {
        return "purpose.status-only";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return Substance.saysSomething(message)
                ? Stream.empty()
                : reader.read(message).stream().map(reading -> Substance.of(message, reading))
                        .filter(Substance::isStatusOnly)
                        .map(substance -> substance.status().getFirst())
                        .map(sentence -> Finding.block(id(), sentence.where(), sentence.text(),
                                "The message only says that the order was received, shipped or delivered. Amazon tells "
                                        + "the buyer itself and forbids sellers to repeat it.",
                                "Send nothing, or write only when there is something to solve: a delay, a missing "
                                        + "detail, a document that the buyer needs."))
                        .distinct();
    }
}
