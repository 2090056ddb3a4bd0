package io.afterorder.compliance.html;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The properties of CSS that decide how a letter looks, as far as any rule asks. Others are not kept. */
enum Property {
    COLOR, BACKGROUND_COLOR, BACKGROUND_IMAGE, FONT_SIZE, FONT_FAMILY, LINE_HEIGHT, TEXT_ALIGN, OPACITY, VISIBILITY, DISPLAY, OVERFLOW, WIDTH, HEIGHT, MAX_WIDTH, MAX_HEIGHT, LEFT, TOP, TEXT_INDENT, MARGIN_LEFT, MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM;

    private static final Map<String, Property> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toMap(Property::inCss, Function.identity()));

    /** A property by its name in lower case. */
    static @Nullable Property named(String name) {
        return BY_NAME.get(name);
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The bits of several. */
    static int bits(Property... properties) {
        return Arrays.stream(properties).mapToInt(Property::bit).sum();
    }

    private String inCss() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
