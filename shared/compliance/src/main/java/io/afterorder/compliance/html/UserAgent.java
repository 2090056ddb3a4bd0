package io.afterorder.compliance.html;

import java.util.function.Consumer;

/** What a mail client does with an element of its own accord; HTML standard, Rendering. */
final class UserAgent {
    private UserAgent() {}

    static void declare(String tag, Consumer<Declaration> found) {
        switch (tag) {
            case "h1" -> say(found, Property.FONT_SIZE, "2em");
            case "h2" -> say(found, Property.FONT_SIZE, "1.5em");
            case "h3" -> say(found, Property.FONT_SIZE, "1.17em");
            case "h5" -> say(found, Property.FONT_SIZE, "0.83em");
            case "h6" -> say(found, Property.FONT_SIZE, "0.67em");
            case "small" -> say(found, Property.FONT_SIZE, "smaller");
            case "big" -> say(found, Property.FONT_SIZE, "larger");
            case "center" -> say(found, Property.TEXT_ALIGN, "legacy-center");
            case "script", "style", "title", "template", "head", "noframes", "datalist" ->
                say(found, Property.DISPLAY, "none");
            default -> {
                // looks like its parent
            }
        }
    }

    private static void say(Consumer<Declaration> found, Property property, String value) {
        found.accept(new Declaration(property, value, false));
    }
}
