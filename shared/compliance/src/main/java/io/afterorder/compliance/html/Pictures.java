package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Collects the pictures of a page. */
final class Pictures {
    private final List<Image> images = new ArrayList<>();

    /** Whether an element may be a picture, or have one: most have not even an attribute. */
    static boolean mayBe(Box box) {
        return box.kind().role() == Kind.Role.IMAGE
                || box.kind().role() == Kind.Role.FOREIGN_IMAGE || box.element().attributesSize() > 0
                || box.own().has(Property.BACKGROUND_IMAGE);
    }

    /** @param around the link in which the element stands; the element itself where in none */
    void read(Box box, double room, Element around) {
        var element = box.element();
        switch (box.kind().role()) {
            case IMAGE, FOREIGN_IMAGE -> add(element, element.attr("src"), box, room, around);
            case INPUT -> {
                if (element.attr("type").equalsIgnoreCase("image")) {
                    add(element, element.attr("src"), box, room, around);
                }
            }
            case DRAWING -> addBackground(element, element.attr("src"), box);
            default -> {
                // no picture of its own
            }
        }
        if (box.own().has(Property.BACKGROUND_IMAGE)) {
            box.own().get(Property.BACKGROUND_IMAGE).flatMap(Pictures::address)
                    .ifPresent(url -> addBackground(element, url, box));
        }
        if (element.attributesSize() > 0 && element.attributes().hasKeyIgnoreCase("srcset")) {
            for (var candidate : element.attr("srcset").split(",")) {
                addBackground(element, candidate.strip().split("\\s", 2)[0], box);
            }
        }
    }

    List<Image> found() {
        return images;
    }

    private void add(Element element, String url, Box box, double room, Element around) {
        var style = box.style();
        var width = Widths.of(box.own(), style.fontSize(), room);
        var height = Widths.pixels(box.own(), Property.HEIGHT, style.fontSize(), room);
        boolean hidden = style.gone() || style.invisible() || style.opacity() < 0.02 || isNothing(width)
                || isNothing(height);
        images.add(new Image(element, url.strip(), element.hasAttr("alt")
                ? Optional.of(element.attr("alt"))
                : Optional.empty(), width, height, hidden,
                around.equals(element) ? Optional.empty() : Optional.of(around.attr("href")), false));
    }

    private static boolean isNothing(OptionalDouble length) {
        return length.isPresent() && length.getAsDouble() < 1;
    }

    private void addBackground(Element element, String url, Box box) {
        if (!url.isBlank()) {
            images.add(new Image(element, url.strip(), Optional.empty(), OptionalDouble.empty(),
                    OptionalDouble.empty(), box.style().gone(), Optional.empty(), true));
        }
    }

    /** The address in {@code url('…')}. */
    private static Optional<String> address(String value) {
        int open = value.indexOf('(');
        int end = value.indexOf(')', open);
        if (open < 0 || end < 0) {
            return Optional.empty();
        }
        var inner = value.substring(open + 1, end).strip();
        boolean quoted = inner.length() > 1 && (inner.charAt(0) == '"' || inner.charAt(0) == '\'');
        return Optional.of(quoted ? inner.substring(1, inner.length() - 1) : inner);
    }
}
