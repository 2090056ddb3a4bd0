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
    private final Cascade cascade;
    private final Deque<Box> open = new ArrayDeque<>(List.of(Box.PAGE));
    private final Blocks blocks = new Blocks();
    private final List<StyledText> texts = new ArrayList<>();
    private final List<OpenLink> links = new ArrayList<>();
    private final Pictures pictures = new Pictures();
    private final Widths widths = new Widths();
    private final List<Margins> margins = new ArrayList<>();
    private @Nullable OpenLink link;
    private int lineBreaks;
    private int mostLineBreaks;

    /** A link whose text is still to come. */
    private record OpenLink(Element element, StringBuilder text, int block, boolean hidden) {}

    private Reading(Cascade cascade) {
        this.cascade = cascade;
    }

    static Reading of(Document document) {
        var reading = new Reading(new Cascade(StyleSheet.of(document)));
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
        var own = cascade.declarations(element);
        var style = cascade.style(element, own, parent.style());
        if (Flow.breaks(element, own)) {
            blocks.end();
        }
        var box = box(element, own, style, parent);
        open.push(box);
        pictures.read(element, box, parent.room(), link == null ? element : link.element());
        switch (element.normalName()) {
            case "br" -> breakLine(style);
            case "img" -> see(element.attr("alt"));
            case "td", "th", "table" -> lineBreaks = 0;
            default -> {
                // looked at above
            }
        }
        if (link == null && isLink(element)) {
            link = new OpenLink(element, new StringBuilder(), blocks.size(), !style.shows());
            links.add(link);
        }
    }

    private Box box(Element element, Declarations own, Style style, Box parent) {
        if (own.isEmpty()) {
            return new Box(style, own, parent.room(), parent.left(), parent.right(), null);
        }
        double left = parent.left() + margin(own, Property.MARGIN_LEFT, style, parent);
        double right = parent.right() + margin(own, Property.MARGIN_RIGHT, style, parent);
        if (style.shows() && (own.has(Property.MARGIN_LEFT) || own.has(Property.MARGIN_TOP)
                || own.has(Property.MARGIN_RIGHT) || own.has(Property.MARGIN_BOTTOM))) {
            margins.add(new Margins(element, margin(own, Property.MARGIN_TOP, style, parent), right,
                    margin(own, Property.MARGIN_BOTTOM, style, parent), left));
        }
        boolean picture = element.normalName().equals("img");
        var pixels = picture ? OptionalDouble.empty() : Widths.ofContainer(own, style.fontSize());
        return new Box(style, own, Widths.of(own, style.fontSize(), parent.room()).orElse(pixels.orElse(parent.room())),
                left, right, pixels.isPresent() ? widths.open(pixels.getAsDouble()) : null);
    }

    private static double margin(Declarations own, Property side, Style style, Box parent) {
        return Math.max(0, Widths.pixels(own, side, style.fontSize(), parent.room()).orElse(0));
    }

    private static boolean isLink(Element element) {
        return switch (element.normalName()) {
            case "link", "base" -> false;
            case "form" -> element.hasAttr("action");
            default -> element.hasAttr("href");
        };
    }

    private void read(TextNode node) {
        var style = open.getFirst().style();
        var parent = node.parent();
        if (parent == null) {
            return;
        }
        if (!style.shows()) {
            if (!parent.normalName().equals("title")) {
                blocks.hide(node);
            }
            return;
        }
        var text = node.getWholeText();
        var shown = parent.normalName().equals("pre") ? text : text.replace('\n', ' ').replace('\r', ' ');
        blocks.show(shown, link != null);
        if (!Blocks.isBlank(text)) {
            texts.add(new StyledText(text, parent, style, link != null));
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
        if (Flow.breaks(element, box.own())) {
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

    List<StyledText> texts() {
        return List.copyOf(texts);
    }

    List<Link> links() {
        return links.stream().map(found -> new Link(found.element(), address(found.element()),
                found.text().toString(), blocks.at(found.block()), found.hidden())).toList();
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
