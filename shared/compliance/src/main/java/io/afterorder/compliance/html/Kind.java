package io.afterorder.compliance.html;

import java.util.List;
import java.util.Set;

/** What a tag means to a page, wherever on it an element of that tag stands. */
final class Kind {
    /** Blocks to jsoup, but within a line to a mail client. */
    private static final Set<String> WITHIN_A_LINE = Set.of("ins", "del", "svg", "math", "canvas", "video", "audio");

    /** What the reading of a page does with an element besides looking at its style. */
    enum Role {
        LINE_BREAK, IMAGE, FOREIGN_IMAGE, INPUT, DRAWING, TABLE, CELL, FORM, NEVER_A_LINK, PREFORMATTED, TITLE, NONE;

        private static Role of(String tag) {
            return switch (tag) {
                case "br" -> LINE_BREAK;
                case "img" -> IMAGE;
                case "image" -> FOREIGN_IMAGE;
                case "input" -> INPUT;
                case "v:fill", "v:imagedata" -> DRAWING;
                case "table" -> TABLE;
                case "td", "th" -> CELL;
                case "form" -> FORM;
                case "link", "base" -> NEVER_A_LINK;
                case "pre" -> PREFORMATTED;
                case "title" -> TITLE;
                default -> NONE;
            };
        }
    }

    private final String tag;
    private final Role role;
    private final boolean block;
    private final List<StyleRule> placed;
    private final Declarations alone;

    /**
     * @param block whether jsoup takes it for a block
     * @param placed the rules that may hold for such an element, depending on where it stands
     */
    Kind(String tag, boolean block, List<StyleRule> placed, Declarations alone) {
        this.tag = tag;
        this.role = Role.of(tag);
        this.block = block && !WITHIN_A_LINE.contains(tag);
        this.placed = placed;
        this.alone = alone;
    }

    String tag() {
        return tag;
    }

    Role role() {
        return role;
    }

    List<StyleRule> placed() {
        return placed;
    }

    /** What is known of an element that has nothing but its tag. */
    Declarations alone() {
        return alone;
    }

    /** Whether a new paragraph begins with an element, and ends with it. */
    boolean breaks(Declarations own) {
        if (own.has(Property.DISPLAY)) {
            var display = own.get(Property.DISPLAY);
            return !display.get().startsWith("inline") && !display.get().equals("contents");
        }
        return block;
    }
}
