package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element that is being read.
 *
 * @param breaks whether a paragraph begins and ends with it
 * @param room the width in pixels for what is in it
 * @param left the pixels that the authors of it and of those around it left free, as on the right
 * @param close what to do when the element ends
 */
record Box(Element element, Kind kind, Look look, Declarations own, boolean breaks, double room,
        double left, double right, @Nullable Runnable close) {
    Style style() {
        return look.style();
    }

    static Box around(Element page, Kind kind) {
        return new Box(page, kind, new Look(Style.START), Declarations.NONE, false, Widths.USUAL, 0, 0, null);
    }
}
