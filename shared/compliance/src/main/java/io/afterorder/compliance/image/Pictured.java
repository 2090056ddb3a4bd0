package io.afterorder.compliance.image;

import io.afterorder.compliance.Declared;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.SellerFacts;
import io.afterorder.compliance.html.Image;
import io.afterorder.compliance.html.Page;
import io.afterorder.compliance.link.Address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A picture of a message with what its author declares of it. */
public record Pictured(Image image, Address address, Optional<Declared.Depiction> declared) {
    private static final Pattern LOGO_NAME = Pattern
            .compile("(?:^|[/_.-])(?:logo\\w*|brand|brandmark|marke|marque|marca|wordmark)(?:[/_.?-]|$)");

    /** The pictures of a message, hidden ones and backgrounds too. */
    public static List<Pictured> in(Message message) {
        var pictures = new ArrayList<Pictured>(message.images().size());
        for (var image : message.images()) {
            pictures.add(new Pictured(image, Address.of(image.url()), declared(image.url(), message)));
        }
        return List.copyOf(pictures);
    }

    private static Optional<Declared.Depiction> declared(String url, Message message) {
        for (var declared : message.declaredImages()) {
            if (!declared.url().isBlank() && isSame(declared.url(), url)) {
                return Optional.of(declared.role());
            }
        }
        return Optional.empty();
    }

    /** The declared address or one that goes on with a query. */
    private static boolean isSame(String declared, String url) {
        return url.equals(declared) || url.startsWith(declared + "?") || url.startsWith(declared + "#")
                || (declared.endsWith("/") && url.startsWith(declared));
    }

    boolean is(Declared.Depiction role) {
        return declared.filter(role::equals).isPresent();
    }

    /** Whether it stands for the seller: declared so, or undeclared with a name or an alt text that says so. */
    boolean isLogo(Message message) {
        if (declared.isPresent()) {
            return is(Declared.Depiction.BRAND_LOGO);
        }
        var brand = message.seller().map(SellerFacts::brand).orElse("").toLowerCase(Locale.ROOT);
        var alt = image.alt().orElse("").toLowerCase(Locale.ROOT);
        return LOGO_NAME.matcher(path()).find() || alt.contains("logo") || (!brand.isBlank() && alt.contains(brand));
    }

    /** The path in lower case, without query. */
    String path() {
        var rest = address.rest().toLowerCase(Locale.ROOT);
        int end = rest.indexOf('?');
        return rest.substring(0, Math.min(end < 0 ? rest.length() : end, 500));
    }

    String excerpt() {
        return image.url().isBlank() || image.url().startsWith("data:") ? Page.tag(image.element()) : image.url();
    }
}
