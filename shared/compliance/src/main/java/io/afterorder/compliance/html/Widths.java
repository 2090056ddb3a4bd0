package io.afterorder.compliance.html;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Finds the width for which a letter is made: that of the outermost container which holds most of its text. */
final class Widths {
    /** {@code check-format.md}: where none is declared. */
    static final double USUAL = 600;

    private final List<Container> containers = new ArrayList<>();
    private int textLength;

    private static final class Container {
        private final double pixels;
        private final int start;
        private int end = -1;

        private Container(double pixels, int start) {
            this.pixels = pixels;
            this.start = start;
        }
    }

    void text(int length) {
        textLength += length;
    }

    /** Opens a container and returns what closes it. */
    Runnable open(double pixels) {
        var container = new Container(pixels, textLength);
        containers.add(container);
        return () -> container.end = textLength;
    }

    double declared() {
        for (var container : containers) {
            if (2L * (container.end - container.start) >= textLength && container.end > container.start) {
                return container.pixels;
            }
        }
        return USUAL;
    }

    /** The width in pixels that an element declares, of the room that it has; empty where it takes what there is. */
    static OptionalDouble of(Declarations own, double fontSize, double room) {
        var width = pixels(own, Property.WIDTH, fontSize, room);
        var most = pixels(own, Property.MAX_WIDTH, fontSize, room);
        if (width.isPresent() && most.isPresent()) {
            return OptionalDouble.of(Math.min(width.getAsDouble(), most.getAsDouble()));
        }
        return width;
    }

    /** The width in pixels that a container sets for what is in it, by its own measure and not by a share of another. */
    static OptionalDouble ofContainer(Declarations own, double fontSize) {
        if (!own.has(Property.MAX_WIDTH) && !own.has(Property.WIDTH)) {
            return OptionalDouble.empty();
        }
        var most = own.length(Property.MAX_WIDTH).filter(length -> !length.isPercent());
        var width = own.length(Property.WIDTH).filter(length -> !length.isPercent());
        return most.or(() -> width).map(length -> length.pixels(fontSize, USUAL)).filter(OptionalDouble::isPresent)
                .filter(pixels -> pixels.getAsDouble() > 0).orElse(OptionalDouble.empty());
    }

    static OptionalDouble pixels(Declarations own, Property property, double fontSize, double whole) {
        return !own.has(property)
                ? OptionalDouble.empty()
                : own.length(property).map(length -> length.pixels(fontSize, whole)).orElse(OptionalDouble.empty());
    }
}
