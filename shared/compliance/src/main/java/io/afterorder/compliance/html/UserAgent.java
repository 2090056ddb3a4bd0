package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;

import java.util.function.Consumer;

/** What a mail client does with an element of its own accord; HTML standard, Rendering. */
final class UserAgent {
    private UserAgent() {}

    static void declare(Element element, Consumer<Declaration> found) {
        switch (element.normalName()) {
            case "h1" -> say(found, "font-size", "2em");
            case "h2" -> say(found, "font-size", "1.5em");
            case "h3" -> say(found, "font-size", "1.17em");
            case "h5" -> say(found, "font-size", "0.83em");
            case "h6" -> say(found, "font-size", "0.67em");
            case "small" -> say(found, "font-size", "smaller");
            case "big" -> say(found, "font-size", "larger");
            case "center" -> say(found, "text-align", "legacy-center");
            case "script", "style", "title", "template", "head", "noframes", "datalist" ->
                say(found, "display", "none");
            default -> {
                // looks like its parent
            }
        }
    }

    private static void say(Consumer<Declaration> found, String property, String value) {
        found.accept(new Declaration(property, value, false));
    }
}
