package io.afterorder.compliance.link;

import java.util.Set;

/** Services that hide an address behind a short one, Amazon's own among them; compiled from their own sites, 2026-11. */
final class Shorteners {
    private static final Set<String> HOSTS = Set.of("bit.ly", "bitly.com", "j.mp", "tinyurl.com", "tiny.cc", "t.co",
            "goo.gl", "g.co", "ow.ly", "is.gd", "v.gd", "buff.ly", "rebrand.ly", "cutt.ly", "shorturl.at", "short.io",
            "t.ly", "rb.gy", "bl.ink", "lnkd.in", "fb.me", "amzn.to", "amzn.eu", "amzn.asia", "a.co",
            "s.id", "soo.gd", "clck.ru", "shorte.st", "adf.ly", "trib.al", "dlvr.it", "ift.tt", "spr.ly", "qr.ae",
            "tr.im", "x.co", "snip.ly", "kutt.it", "bit.do", "hubs.ly", "hubs.la", "dub.sh",
            "u.nu", "urlz.fr", "kurzelinks.de", "kurzlink.de", "t1p.de", "ur0.link", "ux.nu", "x.gd", "00m.in",
            "chilp.it", "acortar.link", "encr.pw", "tiny.pl", "page.link", "app.link", "onelink.me", "smarturl.it",
            "shrtco.de", "1url.com", "shorturl.gg", "tny.im", "zpr.io", "qrco.de", "me-qr.com", "wa.link");

    private Shorteners() {}

    static boolean include(String host) {
        var bare = host.startsWith("www.") ? host.substring(4) : host;
        return HOSTS.contains(bare) || HOSTS.contains(Domains.registrable(bare));
    }
}
