package io.afterorder.compliance.image;

import io.afterorder.compliance.Rule;

import java.util.List;

/** The rules on pictures. */
public final class ImageRules {
    private ImageRules() {}

    public static List<Rule> all() {
        return List.of(new TrackingImageRule(), new InsecureImageRule(), new ProductImageRule(),
                new UnrelatedImageRule(), new LogoLinkRule());
    }
}
