package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element that is being read.
 *
 * @param close what to do when the element ends
 */
record Box(Element element, Place place, @Nullable Runnable close) {
    Kind kind() {
        return place.kind();
    }

    Declarations own() {
        return place.own();
    }

    Style style() {
        return place.style();
    }
}
