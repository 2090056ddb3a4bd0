package io.afterorder.compliance.link;

import java.util.Set;

/** The hosts that are Amazon's shop. A host that only looks like one of them ends in another domain. */
final class AmazonHosts {
    /** Amazon's shops of all countries (2026-11), and the domain of the files that they show. */
    private static final Set<String> DOMAINS = Set.of("amazon.com", "amazon.ca", "amazon.com.mx", "amazon.com.br",
            "amazon.co.uk", "amazon.de", "amazon.fr", "amazon.it", "amazon.es", "amazon.nl", "amazon.se", "amazon.pl",
            "amazon.com.tr", "amazon.co.jp", "amazon.com.be", "amazon.ie", "amazon.in", "amazon.com.au", "amazon.sg",
            "amazon.ae", "amazon.sa", "amazon.eg", "amazon.co.za", "amazon.cn", "media-amazon.com",
            "ssl-images-amazon.com", "images-amazon.com");

    private AmazonHosts() {}

    static boolean include(String host) {
        return DOMAINS.contains(Domains.registrable(host));
    }
}
