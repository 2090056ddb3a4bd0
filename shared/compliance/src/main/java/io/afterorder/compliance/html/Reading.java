package io.afterorder.compliance.html;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;

/** Reads a page from top to bottom, once and without recursion, and keeps what the rules look at. */
final class Reading {
    /** Without one of these an element gives what is in it the room that it has itself. */
    private static final int SIZES = Property.bits(Property.WIDTH, Property.MAX_WIDTH, Property.MARGIN_LEFT,
            Property.MARGIN_TOP, Property.MARGIN_RIGHT, Property.MARGIN_BOTTOM);
    private static final int MARGINS = Property.bits(Property.MARGIN_LEFT, Property.MARGIN_TOP, Property.MARGIN_RIGHT,
            Property.MARGIN_BOTTOM);

    private final Cascade cascade;
    private final Matching matching;
    private final Deque<Box> open = new ArrayDeque<>();
    private final Blocks blocks = new Blocks();
    private final List<StyledText> looks = new ArrayList<>();
    private final List<OpenLink> links = new ArrayList<>();
    private final Pictures pictures = new Pictures();
    private final Widths widths = new Widths();
    private final List<Margins> margins = new ArrayList<>();
    private @Nullable OpenLink link;
    private int lineBreaks;
    private int mostLineBreaks;

    /** A link whose text is still to come. */
    private record OpenLink(Element element, StringBuilder text, int block, boolean hidden) {}

    private Reading(Document document, Cascade cascade) {
        this.cascade = cascade;
        this.matching = new Matching(cascade.sheet());
        open.push(Box.around(document, cascade.kind(document)));
    }

    static Reading of(Document document, Cascade cascade) {
        var reading = new Reading(document, cascade);
        reading.readAll(document);
        reading.blocks.end();
        return reading;
    }

    private void readAll(Document document) {
        Node node = document;
        while (node != null) {
            begin(node);
            var next = node.firstChild();
            while (next == null && node != null) {
                end(node);
                next = node.nextSibling();
                node = next == null ? node.parent() : node;
            }
            node = next;
        }
    }

    private void begin(Node node) {
        switch (node) {
            case TextNode text -> read(text);
            case Element element -> open(element);
            case Comment comment -> OutlookOnly.of(comment.getData()).ifPresent(this::add);
            default -> {
                // shows nothing
            }
        }
    }

    private void open(Element element) {
        var parent = open.getFirst();
        var kind = cascade.kind(element);
        var placed = matching.placed(element, kind, parent.names());
        var box = box(element, kind, cascade.stated(element, kind, placed), parent);
        if (box.breaks()) {
            blocks.end();
        }
        open.push(box);
        if (Pictures.mayBe(box)) {
            pictures.read(box, parent.room(), link == null ? element : link.element());
        }
        switch (kind.role()) {
            case LINE_BREAK -> breakLine(box.style());
            case IMAGE -> see(element.attr("alt"));
            case TABLE, CELL -> lineBreaks = 0;
            default -> {
                // looked at above
            }
        }
        if (link == null && isLink(element, kind)) {
            link = new OpenLink(element, new StringBuilder(), blocks.size(), !box.style().shows());
            links.add(link);
        }
    }

    private Box box(Element element, Kind kind, Stated stated, Box parent) {
        var own = stated.own();
        long names = parent.names() | stated.names();
        var look = Inheritance.look(kind, own, parent.look());
        var style = look.style();
        if (!own.hasAny(SIZES)) {
            return new Box(element, kind, look, own, names, kind.breaks(own), parent.room(), parent.left(),
                    parent.right(),
                    null);
        }
        double left = parent.left() + margin(own, Property.MARGIN_LEFT, style, parent);
        double right = parent.right() + margin(own, Property.MARGIN_RIGHT, style, parent);
        if (own.hasAny(MARGINS) && style.shows()) {
            margins.add(new Margins(element, margin(own, Property.MARGIN_TOP, style, parent), right,
                    margin(own, Property.MARGIN_BOTTOM, style, parent), left));
        }
        var pixels = kind.role() == Kind.Role.IMAGE
                ? OptionalDouble.empty()
                : Widths.ofContainer(own, style.fontSize());
        double room = Widths.of(own, style.fontSize(), parent.room()).orElse(pixels.orElse(parent.room()));
        return new Box(element, kind, look, own, names, kind.breaks(own), room, left, right,
                pixels.isPresent() ? widths.open(pixels.getAsDouble()) : null);
    }

    private static double margin(Declarations own, Property side, Style style, Box parent) {
        return Math.max(0, Widths.pixels(own, side, style.fontSize(), parent.room()).orElse(0));
    }

    private static boolean isLink(Element element, Kind kind) {
        return element.attributesSize() > 0 && switch (kind.role()) {
            case NEVER_A_LINK -> false;
            case FORM -> element.attributes().hasKeyIgnoreCase("action");
            default -> element.attributes().hasKeyIgnoreCase("href");
        };
    }

    private void read(TextNode node) {
        var around = open.getFirst();
        var style = around.style();
        if (!style.shows()) {
            if (around.kind().role() != Kind.Role.TITLE) {
                blocks.hide(node);
            }
            return;
        }
        var text = node.getWholeText();
        boolean asTyped = around.kind().role() == Kind.Role.PREFORMATTED;
        blocks.show(asTyped ? text : onOneLine(text), link != null);
        if (!Blocks.isBlank(text)) {
            if (around.look().isNew(link != null)) {
                looks.add(new StyledText(text, around.element(), style, link != null));
            }
            widths.text(text.length());
            see(text);
        }
    }

    private static String onOneLine(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        return text.length() == 1 ? " " : text.replace('\n', ' ').replace('\r', ' ');
    }

    private void see(String text) {
        lineBreaks = 0;
        if (link != null) {
            link.text().append(text);
        }
    }

    private void breakLine(Style style) {
        if (style.shows()) {
            blocks.breakLine();
            lineBreaks++;
            mostLineBreaks = Math.max(mostLineBreaks, lineBreaks);
        }
    }

    private void end(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        var box = open.pop();
        var close = box.close();
        if (close != null) {
            close.run();
        }
        if (link != null && link.element().equals(element)) {
            link = null;
        }
        if (box.breaks()) {
            blocks.end();
        }
    }

    /** What Outlook shows besides counts as shown: its readers are buyers too. */
    private void add(Page outlook) {
        blocks.add(outlook);
        outlook.links().forEach(found -> links.add(new OpenLink(found.element(), new StringBuilder(found.text()),
                blocks.size() - 1, found.hidden())));
        pictures.found().addAll(outlook.images());
    }

    Blocks blocks() {
        return blocks;
    }

    List<StyledText> looks() {
        return List.copyOf(looks);
    }

    List<Link> links() {
        var read = new ArrayList<Link>(links.size());
        for (var found : links) {
            read.add(new Link(found.element(), address(found.element()), found.text().toString(),
                    blocks.at(found.block()), found.hidden()));
        }
        return List.copyOf(read);
    }

    private static String address(Element element) {
        return element.attr(element.hasAttr("href") ? "href" : "action");
    }

    List<Image> images() {
        return List.copyOf(pictures.found());
    }

    int mostLineBreaks() {
        return mostLineBreaks;
    }

    Widths widths() {
        return widths;
    }

    List<Margins> margins() {
        double whole = widths.declared();
        return margins.stream().map(found -> new Margins(found.element(), found.top() / whole, found.right() / whole,
                found.bottom() / whole, found.left() / whole)).toList();
    }
}
