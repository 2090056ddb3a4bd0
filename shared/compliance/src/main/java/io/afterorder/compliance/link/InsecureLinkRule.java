package io.afterorder.compliance.link;

import io.afterorder.compliance.Breaches;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;

import java.util.stream.Stream;

/** Bars http links, declared ones too. Communication Guidelines (2020-11): links must be secure. */
final class InsecureLinkRule implements Rule {
    @Override
    public String id() {
        return "link.insecure";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return Breaches.among(message.links(), link -> link.address().isInsecure(),
                link -> Finding.block(id(), link.where(), link.address().written(),
                        "This link is http: anybody on the way can read and change what the buyer opens.",
                        "Write the https address of the same page."));
    }
}
