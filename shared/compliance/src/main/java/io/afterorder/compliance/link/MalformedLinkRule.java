package io.afterorder.compliance.link;

import io.afterorder.compliance.Breaches;
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
        return Breaches.among(message.links(), link -> link.address().defect().isPresent(),
                link -> Finding.block(id(), link.where(),
                        link.address().written().isEmpty() ? link.text() : link.address().written(),
                        "This link does not work: " + link.address().defect().orElseThrow() + ".",
                        fix(link.address())));
    }

    private static String fix(Address address) {
        if (Shorteners.include(address.host())) {
            return "Write the address that the short link leads to.";
        }
        if (address.scheme().equals("data")) {
            return "Attach the file, or write the https address of a page that shows it.";
        }
        if (address.isWeb() && address.written().indexOf(' ') >= 0) {
            return "Write %20 for each blank in the address.";
        }
        return address.scheme().isEmpty() || address.scheme().startsWith("http")
                ? "Write the whole address of the page, from https:// on."
                : "Write the https address of a page, or take the link out.";
    }
}
