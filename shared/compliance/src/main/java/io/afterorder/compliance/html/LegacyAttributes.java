package io.afterorder.compliance.html;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Attributes that style, from before style sheets; HTML standard, Rendering, "presentational hints". */
final class LegacyAttributes {
    /** On these {@code align} moves the box or what flows around it, and no text in it. */
    private static final Set<String> ALIGN_THE_BOX = Set.of("table", "img", "iframe", "object", "hr", "input");

    /** Those that may style an element. */
    static final Set<String> NAMES = Set.of("align", "bgcolor", "background", "color", "face", "size", "text",
            "marginwidth", "leftmargin", "rightmargin", "width", "height", "hspace", "hidden");

    private LegacyAttributes() {}

    static void declare(String tag, String name, String written, Consumer<Declaration> found) {
        var value = written.strip();
        switch (name) {
            case "align" -> align(tag, value, found);
            case "bgcolor" -> say(found, Property.BACKGROUND_COLOR, value);
            case "background" -> say(found, Property.BACKGROUND_IMAGE, "url(" + value + ")");
            case "color" -> onlyOn("font", tag, found, Property.COLOR, value);
            case "face" -> onlyOn("font", tag, found, Property.FONT_FAMILY, value);
            case "size" -> onlyOn("font", tag, found, Property.FONT_SIZE, FontSizes.ofFontElement(value));
            case "text" -> onlyOn("body", tag, found, Property.COLOR, value);
            case "marginwidth", "leftmargin" -> onlyOn("body", tag, found, Property.MARGIN_LEFT, value);
            case "rightmargin" -> onlyOn("body", tag, found, Property.MARGIN_RIGHT, value);
            case "width" -> say(found, Property.WIDTH, value);
            case "height" -> say(found, Property.HEIGHT, value);
            case "hspace" -> {
                say(found, Property.MARGIN_LEFT, value);
                say(found, Property.MARGIN_RIGHT, value);
            }
            case "hidden" -> say(found, Property.DISPLAY, "none");
            default -> {
                // styles nothing
            }
        }
    }

    private static void align(String tag, String value, Consumer<Declaration> found) {
        if (!ALIGN_THE_BOX.contains(tag)) {
            switch (value.toLowerCase(Locale.ROOT)) {
                case "center", "middle" -> say(found, Property.TEXT_ALIGN, "legacy-center");
                case "right" -> say(found, Property.TEXT_ALIGN, "legacy-right");
                case "justify" -> say(found, Property.TEXT_ALIGN, "legacy-justify");
                case "left" -> say(found, Property.TEXT_ALIGN, "left");
                default -> {
                    // not an alignment
                }
            }
        }
    }

    private static void onlyOn(String wanted, String tag, Consumer<Declaration> found, Property property,
            String value) {
        if (wanted.equals(tag) && !value.isEmpty()) {
            say(found, property, value);
        }
    }

    private static void say(Consumer<Declaration> found, Property property, String value) {
        found.accept(new Declaration(property, value, false));
    }
}
