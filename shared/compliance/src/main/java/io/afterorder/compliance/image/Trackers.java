package io.afterorder.compliance.image;

import io.afterorder.compliance.link.Address;
import io.afterorder.compliance.link.Domains;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Services that count opened mails, and the addresses that their images have; from the services' own pages, 2026-11. */
final class Trackers {
    private static final Set<String> DOMAINS = Set.of("mailtrack.io", "mltrk.io", "yesware.com", "bananatag.com",
            "sidekickopen.com", "sidekickopen01.com", "getnotify.com", "didtheyreadit.com", "readnotify.com",
            "mailfoogae.appspot.com", "mixmax.com", "superhuman.com", "awstrack.me", "google-analytics.com",
            "doubleclick.net", "list-manage.com", "mandrillapp.com", "pstmrk.it", "sparkpostmail.com", "exct.net",
            "hubspotemail.net", "hubspotlinks.com", "klclick.com", "klclick1.com", "trk.klaviyomail.com",
            "customeriomail.com", "intercom-mail.com", "mjt.lu", "sendibt3.com", "sendibm1.com", "emltrk.com",
            "litmus.com", "everestengagement.com", "returnpath.net", "mailstat.us", "saleshandy.com", "snov.io",
            "contactmonkey.com", "cirrusinsight.com", "boomeranggmail.com", "toutapp.com", "feedbackfive.com",
            "xmr3.com", "scorecardresearch.com", "quantserve.com", "facebook.com", "bat.bing.com", "mkt.com");
    private static final Pattern PATH = Pattern.compile(
            "/(?:wf/open|track(?:ing)?/open|open/track|e/o/|open\\.(?:php|aspx|gif|png|jpe?g)|o\\.gif|pixel(?:[./?]|$)"
                    + "|px\\.(?:gif|png)|beacon(?:[./?]|$)|collect\\?|trk(?:[./?]|$)|track(?:er)?\\.(?:gif|png|php))");

    /** Without one of these no path is one of {@link #PATH}. */
    private static final List<String> PARTS = List.of("/open", "/wf/open", "/e/o/", "/o.gif", "/pixel", "/px.",
            "/beacon", "/collect?", "/trk", "/track");

    private Trackers() {}

    private static boolean hasTrackingPath(String rest) {
        for (var part : PARTS) {
            if (rest.contains(part)) {
                return PATH.matcher(rest).find();
            }
        }
        return false;
    }

    static boolean include(Address address) {
        return address.isWeb() && (DOMAINS.contains(Domains.registrable(address.host()))
                || DOMAINS.contains(address.host()) || hasTrackingPath(address.rest()));
    }
}
