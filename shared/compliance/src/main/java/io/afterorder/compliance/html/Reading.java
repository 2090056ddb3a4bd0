package io.afterorder.compliance.html;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;

/** Reads a page from top to bottom, once and without recursion, and keeps what the rules look at. */
final class Reading implements NodeVisitor {
    private static final int MARGINS = Property.bits(Property.MARGIN_LEFT, Property.MARGIN_TOP, Property.MARGIN_RIGHT,
            Property.MARGIN_BOTTOM);

    private final Cascade cascade;
    private final Inheritance inheritance = new Inheritance();
    private final Deque<Box> open = new ArrayDeque<>();
    private final Blocks blocks = new Blocks();
    private final Looks looks = new Looks();
    private final List<OpenLink> links = new ArrayList<>();
    private final Pictures pictures = new Pictures();
    private final Widths widths = new Widths();
    private final List<Margins> margins = new ArrayList<>();
    private @Nullable OpenLink link;
    private int lineBreaks;
    private int mostLineBreaks;

    /** A link whose text is still to come. */
    private record OpenLink(Element element, StringBuilder text, int block, boolean hidden) {}

    private Reading(Document document, StyleSheet sheet) {
        this.cascade = new Cascade(sheet);
        open.push(Box.around(document, cascade.kind(document)));
    }

    static Reading of(Document document, StyleSheet sheet) {
        var reading = new Reading(document, sheet);
        document.traverse(reading);
        reading.blocks.end();
        return reading;
    }

    @Override
    public void head(Node node, int depth) {
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
        var own = cascade.declarations(element, kind);
        var box = box(element, kind, own, parent);
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

    private Box box(Element element, Kind kind, Declarations own, Box parent) {
        var style = inheritance.style(kind, own, parent.style());
        if (own.isEmpty()) {
            return new Box(element, kind, style, own, kind.breaks(own), parent.room(), parent.left(), parent.right(),
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
        return new Box(element, kind, style, own, kind.breaks(own), room, left, right,
                pixels.isPresent() ? widths.open(pixels.getAsDouble()) : null);
    }

    private static double margin(Declarations own, Property side, Style style, Box parent) {
        return Math.max(0, Widths.pixels(own, side, style.fontSize(), parent.room()).orElse(0));
    }

    private static boolean isLink(Element element, Kind kind) {
        return element.attributesSize() > 0 && switch (kind.role()) {
            case NEVER_A_LINK -> false;
            case FORM -> element.hasAttr("action");
            default -> element.hasAttr("href");
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
        blocks.show(asTyped ? text : text.replace('\n', ' ').replace('\r', ' '), link != null);
        if (!Blocks.isBlank(text)) {
            looks.see(text, around, link != null);
            widths.text(text.length());
            see(text);
        }
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

    @Override
    public void tail(Node node, int depth) {
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
        return looks.found();
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
