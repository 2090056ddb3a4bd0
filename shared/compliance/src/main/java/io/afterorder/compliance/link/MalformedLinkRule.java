package io.afterorder.compliance.link;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;

import java.util.stream.Stream;

/**
 * Bars links that cannot work or hide where they lead: no site, blanks, {@code javascript:}, shorteners. Communication
 * Guidelines (2020-11): links must work.
 */
final class MalformedLinkRule implements Rule {
    @Override
    public String id() {
        return "link.malformed";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return message.links().stream().flatMap(link -> link.address().defect().stream()
                .map(defect -> Finding.block(id(), link.where(),
                        link.address().written().isEmpty() ? link.text() : link.address().written(),
                        "This link does not work: " + defect + ".",
                        "Write the whole address of the page, from https:// on, with %20 for a blank.")));
    }
}
