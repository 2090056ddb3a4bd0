package io.afterorder.compliance.html;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Attributes that style, from before style sheets; HTML standard, Rendering, "presentational hints". */
final class LegacyAttributes {
    /** On these {@code align} moves the box or what flows around it, and no text in it. */
    private static final Set<String> ALIGN_THE_BOX = Set.of("table", "img", "iframe", "object", "hr", "input");

    private LegacyAttributes() {}

    static void declare(Element element, Consumer<Declaration> found) {
        var tag = element.normalName();
        for (var attribute : element.attributes()) {
            declare(tag, attribute, found);
        }
    }

    private static void declare(String tag, Attribute attribute, Consumer<Declaration> found) {
        var value = attribute.getValue().strip();
        switch (attribute.getKey().toLowerCase(Locale.ROOT)) {
            case "align" -> align(tag, value, found);
            case "bgcolor" -> say(found, "background-color", value);
            case "background" -> say(found, "background-image", "url(" + value + ")");
            case "color" -> onlyOn("font", tag, found, "color", value);
            case "face" -> onlyOn("font", tag, found, "font-family", value);
            case "size" -> onlyOn("font", tag, found, "font-size", FontSizes.ofFontElement(value));
            case "text" -> onlyOn("body", tag, found, "color", value);
            case "marginwidth", "leftmargin" -> onlyOn("body", tag, found, "margin-left", value);
            case "rightmargin" -> onlyOn("body", tag, found, "margin-right", value);
            case "width" -> say(found, "width", value);
            case "height" -> say(found, "height", value);
            case "hspace" -> {
                say(found, "margin-left", value);
                say(found, "margin-right", value);
            }
            case "hidden" -> say(found, "display", "none");
            default -> {
                // styles nothing
            }
        }
    }

    private static void align(String tag, String value, Consumer<Declaration> found) {
        if (!ALIGN_THE_BOX.contains(tag)) {
            switch (value.toLowerCase(Locale.ROOT)) {
                case "center", "middle" -> say(found, "text-align", "legacy-center");
                case "right" -> say(found, "text-align", "legacy-right");
                case "justify" -> say(found, "text-align", "legacy-justify");
                case "left" -> say(found, "text-align", "left");
                default -> {
                    // not an alignment
                }
            }
        }
    }

    private static void onlyOn(String wanted, String tag, Consumer<Declaration> found, String property, String value) {
        if (wanted.equals(tag) && !value.isEmpty()) {
            say(found, property, value);
        }
    }

    private static void say(Consumer<Declaration> found, String property, String value) {
        found.accept(new Declaration(property, value, false));
    }
}
