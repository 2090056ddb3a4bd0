package io.afterorder.compliance.html;

import java.util.Locale;

/** Font sizes by keyword, length or the numbers of {@code <font>}; HTML standard, Rendering, and CSS Fonts. */
final class FontSizes {
    private static final double[] OF_FONT_ELEMENT = {10, 13, 16, 18, 24, 32, 48};

    private FontSizes() {}

    /** In pixels; the parent's where the value is none. */
    static double pixels(String written, double parent) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "xx-small" -> 9;
            case "x-small" -> 10;
            case "small" -> 13;
            case "medium", "initial" -> Style.USUAL_FONT_SIZE;
            case "large" -> 18;
            case "x-large" -> 24;
            case "xx-large" -> 32;
            case "smaller" -> parent / 1.2;
            case "larger" -> parent * 1.2;
            default -> Length.parse(written).map(length -> length.pixels(parent, parent).orElse(parent)).orElse(parent);
        };
    }

    /** {@code <font size>}: 1 to 7, or a step up or down from 3. Empty text is no size. */
    static String ofFontElement(String written) {
        var number = Numbers.parse(written);
        if (number.isEmpty()) {
            return "";
        }
        boolean step = written.strip().startsWith("+") || written.strip().startsWith("-");
        int size = (int) Math.clamp(number.getAsDouble() + (step ? 3 : 0), 1, OF_FONT_ELEMENT.length);
        return OF_FONT_ELEMENT[size - 1] + "px";
    }
}
