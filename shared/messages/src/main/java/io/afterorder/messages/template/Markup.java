package io.afterorder.messages.template;

import io.afterorder.messages.template.TemplateSource.Part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The HTML of a body: few elements, no attribute but a link's address. A theme adds what a channel allows beyond that, and
 * plain text can be written of it without loss.
 */
public final class Markup {
    private static final Set<String> ELEMENTS = Set.of("p", "h2", "ul", "ol", "li", "strong", "em", "br", "a");
    private static final Pattern ELEMENT = Pattern.compile("<(/?)([A-Za-z!][A-Za-z0-9]*)([^>]*)>");
    private static final Pattern ADDRESS = Pattern.compile("\\s+href=\"(?:\\{\\{\\w+}}|https://[^\"\\s]+)\"\\s*");

    private Markup() {}

    /** What is wrong with the body of a template, in the order of its lines. */
    public static List<Mistake> mistakes(Part body) {
        var mistakes = new ArrayList<Mistake>();
        var elements = ELEMENT.matcher(body.text());
        while (elements.find()) {
            int line = body.line()
                    + (int) body.text().substring(0, elements.start()).chars().filter(c -> c == '\n').count();
            var name = elements.group(2).toLowerCase(Locale.ROOT);
            var attributes = elements.group(3);
            if (!ELEMENTS.contains(name)) {
                mistakes.add(new Mistake(line, elements.group() + " is no element of a body; write "
                        + "<p>, <h2>, <ul>, <ol>, <li>, <a href=\"...\">, <strong>, <em> or <br>"));
            } else if (name.equals("a") && elements.group(1).isEmpty()) {
                if (!ADDRESS.matcher(attributes).matches()) {
                    mistakes.add(new Mistake(line, elements.group()
                            + " is no link; write <a href=\"{{link}}\"> or <a href=\"https://...\"> and nothing besides"));
                }
            } else if (!attributes.isBlank()) {
                mistakes.add(new Mistake(line, elements.group() + " has attributes; write <" + name
                        + "> alone, the theme sees to the looks"));
            }
        }
        return mistakes;
    }
}
