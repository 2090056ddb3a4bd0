package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;

import java.util.Set;

/** Which elements begin a new paragraph. */
final class Flow {
    /** Blocks to jsoup, but within a line to a mail client. */
    private static final Set<String> WITHIN_A_LINE = Set.of("ins", "del", "svg", "math", "canvas", "video", "audio");

    private Flow() {}

    static boolean breaks(Element element, Declarations own) {
        if (own.has(Property.DISPLAY)) {
            var display = own.get(Property.DISPLAY);
            return !display.get().startsWith("inline") && !display.get().equals("contents");
        }
        return element.isBlock() && !WITHIN_A_LINE.contains(element.normalName());
    }
}
