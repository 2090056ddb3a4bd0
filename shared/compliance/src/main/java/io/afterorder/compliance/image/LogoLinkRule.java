package io.afterorder.compliance.image;

import io.afterorder.compliance.Breaches;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.SellerFacts;
import io.afterorder.compliance.Where;
import io.afterorder.compliance.link.Address;
import io.afterorder.compliance.link.Domains;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bars logos that link to the seller's site or show its address; being hosted there is fine. Communication Guidelines
 * (2020-11): logos must not contain or link to a website.
 */
final class LogoLinkRule implements Rule {
    private static final Pattern SITE = Pattern.compile(
            "(?<![\\w@.-])(?:https?://|www\\.)?(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}(?:com|net|org|shop|store|eu|co|de|fr|it|es|nl|se"
                    + "|pl|uk|jp|mx|br|tr|ca|us|at|ch|be|pt|io|biz|info|online)(?![\\p{L}\\p{N}])");

    @Override
    public String id() {
        return "image.logo-link";
    }

    @Override
    public Stream<Finding> check(Message message) {
        var site = message.seller().map(SellerFacts::website).map(LogoLinkRule::host).orElse("");
        return Breaches.among(message.pictures(), picture -> !picture.image().background()
                && (shows(picture, site) || (leads(picture, site) && picture.isLogo(message))),
                picture -> finding(picture, leads(picture, site)));
    }

    private Finding finding(Pictured picture, boolean leads) {
        return Finding.block(id(), Where.HTML, picture.excerpt(),
                leads ? "The logo links to your own site." : "The logo shows the address of your own site.",
                leads ? "Leave the logo without a link." : "Use a logo, and an alt text, that name the brand alone.");
    }

    private static boolean leads(Pictured picture, String site) {
        var link = picture.image().link();
        return link.isPresent() && Domains.same(Address.of(link.get()).host(), site);
    }

    private static boolean shows(Pictured picture, String site) {
        var alt = picture.image().alt().orElse("").toLowerCase(Locale.ROOT);
        var title = picture.image().element().attr("title").toLowerCase(Locale.ROOT);
        var domain = Domains.registrable(site);
        boolean named = !domain.isBlank() && (alt.contains(domain) || title.contains(domain)
                || picture.path().contains(domain) || picture.path().contains(domain.replace('.', '-')));
        return named
                || (picture.is(io.afterorder.compliance.Declared.Depiction.BRAND_LOGO) && alt.indexOf('.') >= 0
                        && SITE.matcher(alt).find());
    }

    private static String host(String website) {
        return Address.of(website.contains("://") ? website : "https://" + website).host();
    }
}
