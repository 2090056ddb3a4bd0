package io.afterorder.compliance.html;

import io.afterorder.compliance.html.Style.Alignment;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Works out an element's looks from its parent's and from what is said about it. */
final class Inheritance {
    private static final Set<String> NOT_OWN = Set.of("inherit", "initial", "unset", "revert", "currentcolor");
    private static final double OFF_SCREEN = -900;
    /** Without one of these an element looks like its parent. */
    private static final int DECISIVE = Property.bits(Property.COLOR, Property.BACKGROUND_COLOR,
            Property.BACKGROUND_IMAGE, Property.FONT_SIZE, Property.FONT_FAMILY, Property.LINE_HEIGHT,
            Property.TEXT_ALIGN, Property.OPACITY, Property.VISIBILITY, Property.DISPLAY, Property.OVERFLOW,
            Property.LEFT, Property.TOP, Property.TEXT_INDENT, Property.MARGIN_LEFT);

    private Inheritance() {}

    /** The style of an element, which is its parent's own where nothing differs. */
    static Style style(Kind kind, Declarations own, Style parent) {
        boolean stops = kind.role() == Kind.Role.TABLE && parent.alignment().stopsAtTables();
        if (!stops && !own.hasAny(DECISIVE)) {
            return parent;
        }
        var made = made(own, parent, stops ? Alignment.START : parent.alignment());
        return made.equals(parent) ? parent : made;
    }

    private static Style made(Declarations own, Style parent, Alignment inherited) {
        var colour = own.get(Property.COLOR).filter(Inheritance::isOwn).flatMap(Colours::parse);
        double fontSize = fontSize(own, parent.fontSize());
        return new Style(colour.orElse(parent.colour()), ground(own, parent.ground()), fontSize,
                own.get(Property.TEXT_ALIGN).flatMap(Inheritance::alignment).orElse(inherited),
                parent.ownColour() || colour.isPresent(), parent.ownFamily() || isOwn(own, Property.FONT_FAMILY),
                parent.ownLineHeight() || isOwn(own, Property.LINE_HEIGHT), parent.opacity() * opacity(own),
                own.get(Property.VISIBILITY).map(value -> !value.equalsIgnoreCase("visible"))
                        .orElse(parent.invisible()),
                parent.gone() || isGone(own, fontSize));
    }

    private static boolean isOwn(Declarations own, Property property) {
        return own.get(property).filter(Inheritance::isOwn).isPresent();
    }

    private static boolean isOwn(String value) {
        return !value.isBlank() && !NOT_OWN.contains(value.toLowerCase(Locale.ROOT));
    }

    private static Optional<Colour> ground(Declarations own, Optional<Colour> behind) {
        var colour = own.get(Property.BACKGROUND_COLOR).flatMap(Colours::parse).filter(ground -> ground.alpha() > 0);
        if (colour.isPresent()) {
            return Optional.of(colour.get().over(behind.orElse(Colour.WHITE)));
        }
        boolean picture = own.get(Property.BACKGROUND_IMAGE).filter(image -> !image.equalsIgnoreCase("none"))
                .isPresent();
        return picture ? Optional.empty() : behind;
    }

    private static double fontSize(Declarations own, double parent) {
        return own.get(Property.FONT_SIZE).map(written -> FontSizes.pixels(written, parent)).orElse(parent);
    }

    private static Optional<Alignment> alignment(String value) {
        return Optional.ofNullable(switch (value.toLowerCase(Locale.ROOT)) {
            case "center", "-webkit-center", "-moz-center" -> Alignment.CENTRE;
            case "right", "end", "-webkit-right" -> Alignment.RIGHT;
            case "justify" -> Alignment.JUSTIFY;
            case "legacy-center" -> Alignment.LEGACY_CENTRE;
            case "legacy-right" -> Alignment.LEGACY_RIGHT;
            case "legacy-justify" -> Alignment.LEGACY_JUSTIFY;
            case "left", "start", "initial" -> Alignment.START;
            default -> null;
        });
    }

    private static double opacity(Declarations own) {
        return own.length(Property.OPACITY)
                .map(value -> Math.clamp(value.isPercent() ? value.number() / 100 : value.number(), 0, 1))
                .orElse(1.0);
    }

    private static boolean isGone(Declarations own, double fontSize) {
        return own.says(Property.DISPLAY, "none") || isSqueezed(own, fontSize)
                || isOffScreen(own, Property.LEFT, fontSize)
                || isOffScreen(own, Property.TOP, fontSize) || isOffScreen(own, Property.TEXT_INDENT, fontSize)
                || isOffScreen(own, Property.MARGIN_LEFT, fontSize);
    }

    private static boolean isSqueezed(Declarations own, double fontSize) {
        return own.says(Property.OVERFLOW, "hidden")
                && (isNothing(own, Property.MAX_HEIGHT, fontSize) || isNothing(own, Property.HEIGHT, fontSize)
                        || isNothing(own, Property.MAX_WIDTH, fontSize) || isNothing(own, Property.WIDTH, fontSize));
    }

    private static boolean isNothing(Declarations own, Property property, double fontSize) {
        return own.length(property).filter(length -> length.pixels(fontSize, 600).orElse(2) <= 1).isPresent();
    }

    private static boolean isOffScreen(Declarations own, Property property, double fontSize) {
        return own.length(property).filter(length -> length.pixels(fontSize, 600).orElse(0) <= OFF_SCREEN).isPresent();
    }
}
