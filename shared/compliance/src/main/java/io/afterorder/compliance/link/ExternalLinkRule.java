package io.afterorder.compliance.link;

import io.afterorder.compliance.Breaches;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;

import java.util.stream.Stream;

/**
 * Bars links that leave Amazon, unless the author declares them necessary for the order. Communication Guidelines
 * (2020-11): external links only where they are needed to complete the order.
 */
final class ExternalLinkRule implements Rule {
    @Override
    public String id() {
        return "link.external";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return Breaches.among(message.links(), ExternalLinkRule::leavesAmazon,
                link -> Finding.block(id(), link.where(), link.address().written(),
                        "This link leads away from Amazon, to " + link.address().host() + ".",
                        "Take the link out, or declare it if the buyer needs it for this order: "
                                + "tracking, driver, manual, invoice or return label."));
    }

    private static boolean leavesAmazon(Clickable link) {
        return link.address().isWeb() && !link.declared() && !AmazonHosts.include(link.address().host());
    }
}
