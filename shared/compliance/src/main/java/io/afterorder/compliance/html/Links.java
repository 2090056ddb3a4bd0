package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Gathers the links of a page, and the text of the one that is being read. A link within a link is part of it. */
final class Links {
    private final List<Begun> all = new ArrayList<>();
    private @Nullable Begun open;

    /** A link whose text may still be to come, and whose paragraph is. */
    private record Begun(Element element, StringBuilder text, int block, boolean hidden) {}

    boolean isOpen() {
        return open != null;
    }

    /** The link in which an element stands; the element itself where in none. */
    Element around(Element element) {
        return open == null ? element : open.element();
    }

    void begin(Box box, int block) {
        if (open == null && isLink(box)) {
            open = new Begun(box.element(), new StringBuilder(), block, !box.style().shows());
            all.add(open);
        }
    }

    private static boolean isLink(Box box) {
        var element = box.element();
        return element.attributesSize() > 0 && switch (box.kind().role()) {
            case NEVER_A_LINK -> false;
            case FORM -> element.attributes().hasKeyIgnoreCase("action");
            default -> element.attributes().hasKeyIgnoreCase("href");
        };
    }

    void see(String text) {
        if (open != null) {
            open.text().append(text);
        }
    }

    void end(Element element) {
        if (open != null && open.element().equals(element)) {
            open = null;
        }
    }

    /** Adds a link of which all is known but its paragraph. */
    void add(Link link, int block) {
        all.add(new Begun(link.element(), new StringBuilder(link.text()), block, link.hidden()));
    }

    List<Link> within(Blocks blocks) {
        var links = new ArrayList<Link>(all.size());
        for (var link : all) {
            var element = link.element();
            links.add(new Link(element, element.attr(element.hasAttr("href") ? "href" : "action"),
                    link.text().toString(), blocks.at(link.block()), link.hidden()));
        }
        return List.copyOf(links);
    }
}
