package io.afterorder.compliance.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One property and its value.
 *
 * @param value in lower case but for addresses
 * @param length the value as a length; empty where it is none
 */
record Declaration(Property property, String value, boolean important, Optional<Length> length) {
    private static final List<Property> SIDES = List.of(Property.MARGIN_TOP, Property.MARGIN_RIGHT,
            Property.MARGIN_BOTTOM, Property.MARGIN_LEFT);

    Declaration(Property property, String value, boolean important) {
        this(property, value, important, Length.parse(value));
    }

    /** Reads {@code a: b; c: d !important}; what cannot be read is left out, as a client would. Shorthands are spread. */
    static void parse(String css, Consumer<Declaration> found) {
        int start = 0;
        while (start < css.length()) {
            int end = Scan.until(css, start, ';');
            int colon = css.indexOf(':', start);
            if (colon >= 0 && colon < end) {
                read(css.substring(start, colon), css.substring(colon + 1, end), found);
            }
            start = end + 1;
        }
    }

    private static void read(String name, String written, Consumer<Declaration> found) {
        var property = name.strip().toLowerCase(Locale.ROOT);
        var value = written.strip();
        int bang = value.lastIndexOf('!');
        boolean important = bang >= 0 && value.substring(bang + 1).strip().equalsIgnoreCase("important");
        spread(property, important ? value.substring(0, bang).strip() : value, important, found);
    }

    private static void spread(String name, String value, boolean important, Consumer<Declaration> found) {
        switch (name) {
            case "margin" -> spreadMargin(value, important, found);
            case "font" -> spreadFont(value, important, found);
            case "background" -> spreadBackground(value, important, found);
            default -> {
                var property = Property.named(name);
                if (property != null) {
                    found.accept(new Declaration(property, value, important));
                }
            }
        }
    }

    private static void spreadMargin(String value, boolean important, Consumer<Declaration> found) {
        var parts = value.split("\\s+", 5);
        int count = Math.min(parts.length, 4);
        for (int side = 0; side < 4; side++) {
            int part = side < count ? side : side == 3 && count > 1 ? 1 : 0;
            found.accept(new Declaration(SIDES.get(side), parts[part], important));
        }
    }

    /** {@code font: italic bold 12px/1.5 Georgia, serif}: size first, then line height, then families. */
    private static void spreadFont(String value, boolean important, Consumer<Declaration> found) {
        var words = value.split("\\s+");
        for (int i = 0; i < words.length; i++) {
            var size = words[i].split("/", 2);
            if (Length.parse(size[0]).isPresent() && !Numbers.parse(size[0]).isPresent()) {
                found.accept(new Declaration(Property.FONT_SIZE, size[0], important));
                if (size.length > 1) {
                    found.accept(new Declaration(Property.LINE_HEIGHT, size[1], important));
                }
                if (i + 1 < words.length) {
                    found.accept(new Declaration(Property.FONT_FAMILY, words[i + 1], important));
                }
                return;
            }
        }
    }

    private static void spreadBackground(String value, boolean important, Consumer<Declaration> found) {
        int url = value.toLowerCase(Locale.ROOT).indexOf("url(");
        if (url >= 0) {
            found.accept(new Declaration(Property.BACKGROUND_IMAGE, value.substring(url), important));
        }
        int start = 0;
        while (start < value.length()) {
            int end = Scan.until(value, start, ' ');
            var word = value.substring(start, end);
            if (Colours.parse(word).isPresent()) {
                found.accept(new Declaration(Property.BACKGROUND_COLOR, word, important));
            }
            start = end + 1;
        }
    }
}
