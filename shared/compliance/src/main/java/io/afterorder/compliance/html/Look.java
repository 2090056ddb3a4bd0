package io.afterorder.compliance.html;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** A style of a page with those that elements within take from it: there are few, however many elements there are. */
final class Look {
    private final Style style;
    private final Map<Declarations, Look> within = new HashMap<>(0);
    private boolean seen;
    private boolean seenInLink;

    Look(Style style) {
        this.style = style;
    }

    Style style() {
        return style;
    }

    /** The look of elements about which the same is said. */
    Look within(Declarations own, Function<Declarations, Style> source) {
        var known = within.get(own);
        if (known == null) {
            var made = source.apply(own);
            known = made.equals(style) ? this : new Look(made);
            within.put(own, known);
        }
        return known;
    }

    /** Whether a text is the first of the look, within links or outside them. */
    boolean isNew(boolean inLink) {
        boolean before = inLink ? seenInLink : seen;
        seenInLink |= inLink;
        seen |= !inLink;
        return !before;
    }
}
