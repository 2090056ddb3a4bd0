package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A picture.
 *
 * @param url as written; empty where it is missing
 * @param alt empty where the attribute is missing; an empty text marks decoration
 * @param width in pixels as shown, empty where the picture's own size decides, as the height
 * @param hidden whether no reader can see it
 * @param link where a click on it leads; empty where nowhere
 * @param background whether it lies behind text
 */
public record Image(Element element, String url, Optional<String> alt, OptionalDouble width, OptionalDouble height,
        boolean hidden, Optional<String> link, boolean background) {
    /** Whether it is a single dot, which nobody is meant to see. */
    public boolean isDot() {
        return width.orElse(height.orElse(2)) <= 1 && height.orElse(width.orElse(2)) <= 1;
    }
}
