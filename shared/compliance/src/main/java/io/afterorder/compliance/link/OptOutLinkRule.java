package io.afterorder.compliance.link;

import io.afterorder.compliance.Breaches;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;

import java.util.stream.Stream;

/** Bars links to opt out of messages: Amazon offers that itself. Communication Guidelines (2020-11). */
final class OptOutLinkRule implements Rule {
    @Override
    public String id() {
        return "link.opt-out";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return Breaches.among(message.links(), OptOut::isMeantBy,
                link -> Finding.block(id(), link.where(),
                        link.text().isEmpty() ? link.address().written() : link.text(),
                        "Amazon lets buyers opt out of messages itself and forbids a link of your own for it.",
                        "Leave the link out; nothing has to stand in its place."));
    }
}
