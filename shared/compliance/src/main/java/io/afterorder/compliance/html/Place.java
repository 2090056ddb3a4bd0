package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is so of an element because of where it stands and what is said about it.
 *
 * @param breaks whether a paragraph begins and ends with the element
 * @param room the width in pixels for what is in it
 * @param left the pixels that the authors of it and of those around it left free, as on the right
 * @param container the width in pixels that it sets for what is in it, by its own measure
 * @param within the places in it that are known
 */
record Place(Kind kind, Declarations own, Style style, boolean breaks, double room, double left, double right,
        OptionalDouble container, Map<Step, Place> within) {
    /** Without one of these an element gives what is in it the room that it has itself. */
    private static final int SIZES = Property.bits(Property.WIDTH, Property.MAX_WIDTH, Property.MARGIN_LEFT,
            Property.MARGIN_TOP, Property.MARGIN_RIGHT, Property.MARGIN_BOTTOM);
    private static final int MARGINS = Property.bits(Property.MARGIN_LEFT, Property.MARGIN_TOP, Property.MARGIN_RIGHT,
            Property.MARGIN_BOTTOM);

    /** What leads from a place to one within it. */
    record Step(Kind kind, Declarations own) {}

    /** Around a page, whatever is on it. */
    static Place outermost(Kind kind) {
        return new Place(kind, Declarations.NONE, Style.START, false, Widths.USUAL, 0, 0, OptionalDouble.empty(),
                new ConcurrentHashMap<>());
    }

    /** A place within this one, worked out anew. */
    Place make(Step step) {
        var own = step.own();
        var kind = step.kind();
        var inherited = Inheritance.style(kind, own, style);
        if (!own.hasAny(SIZES)) {
            return new Place(kind, own, inherited, kind.breaks(own), room, left, right, OptionalDouble.empty(),
                    new ConcurrentHashMap<>());
        }
        double fontSize = inherited.fontSize();
        var pixels = kind.role() == Kind.Role.IMAGE ? OptionalDouble.empty() : Widths.ofContainer(own, fontSize);
        return new Place(kind, own, inherited, kind.breaks(own),
                Widths.of(own, fontSize, room).orElse(pixels.orElse(room)),
                left + margin(own, Property.MARGIN_LEFT, fontSize),
                right + margin(own, Property.MARGIN_RIGHT, fontSize),
                pixels, new ConcurrentHashMap<>());
    }

    /** Whether the author gave an element here margins that a reader sees. */
    boolean hasMargins() {
        return own.hasAny(MARGINS) && style.shows();
    }

    /** The margins in pixels of an element here, with those around it on either side. */
    Margins margins(Element element, Place around) {
        return new Margins(element, around.margin(own, Property.MARGIN_TOP, style.fontSize()), right,
                around.margin(own, Property.MARGIN_BOTTOM, style.fontSize()), left);
    }

    /** The margin in pixels of an element within. */
    private double margin(Declarations stated, Property side, double fontSize) {
        return Math.max(0, Widths.pixels(stated, side, fontSize, room).orElse(0));
    }
}
