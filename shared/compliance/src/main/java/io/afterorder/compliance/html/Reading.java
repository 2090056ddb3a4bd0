package io.afterorder.compliance.html;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Reads a page from top to bottom, once and without recursion, and keeps what the rules look at. */
final class Reading {
    /** Letters have a handful of styles. */
    private static final int FEW = 5;

    private final Cascade cascade;
    private final Matching matching;
    private final Deque<Box> open = new ArrayDeque<>();
    private final Blocks blocks = new Blocks();
    private final List<StyledText> looks = new ArrayList<>();
    /** Those of which there was a text; where nothing differs, elements share one. */
    private final Set<Style> styles = Collections.newSetFromMap(new IdentityHashMap<>(FEW));
    private final Set<Style> stylesOfLinks = Collections.newSetFromMap(new IdentityHashMap<>(FEW));
    private final Links links = new Links();
    private final Pictures pictures = new Pictures();
    private final Widths widths = new Widths();
    private final List<Margins> margins = new ArrayList<>();
    private int lineBreaks;
    private int mostLineBreaks;

    private Reading(Document document, Cascade cascade) {
        this.cascade = cascade;
        this.matching = new Matching(cascade.sheet(), document);
        open.push(new Box(document, cascade.around(document), null));
    }

    static Reading of(Document document, Cascade cascade) {
        var reading = new Reading(document, cascade);
        try {
            reading.readAll(document);
        } finally {
            reading.matching.forget();
        }
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
        var around = open.getFirst().place();
        var kind = cascade.kind(element);
        var place = cascade.place(element, kind, matching.placed(element, kind), around);
        var box = box(element, place, around);
        if (place.breaks()) {
            blocks.end();
        }
        open.push(box);
        if (Pictures.mayBe(box)) {
            pictures.read(box, around.room(), links.around(element));
        }
        switch (kind.role()) {
            case LINE_BREAK -> breakLine(box.style());
            case IMAGE -> see(element.attr("alt"));
            case TABLE, CELL -> lineBreaks = 0;
            default -> {
                // looked at above
            }
        }
        links.begin(box, blocks.size());
    }

    private Box box(Element element, Place place, Place around) {
        if (place.hasMargins()) {
            margins.add(place.margins(element, around));
        }
        var width = place.container();
        return new Box(element, place, width.isPresent() ? widths.open(width.getAsDouble()) : null);
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
        blocks.show(asTyped ? text : onOneLine(text), links.isOpen());
        if (!Blocks.isBlank(text)) {
            if ((links.isOpen() ? stylesOfLinks : styles).add(style)) {
                looks.add(new StyledText(text, around.element(), style, links.isOpen()));
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
        links.see(text);
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
        links.end(element);
        if (box.place().breaks()) {
            blocks.end();
        }
    }

    /** What Outlook shows besides counts as shown: its readers are buyers too. */
    private void add(Page outlook) {
        blocks.add(outlook);
        outlook.links().forEach(link -> links.add(link, blocks.size() - 1));
        pictures.found().addAll(outlook.images());
    }

    Blocks blocks() {
        return blocks;
    }

    List<StyledText> looks() {
        return List.copyOf(looks);
    }

    List<Link> links() {
        return links.within(blocks);
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
        var shares = new ArrayList<Margins>(margins.size());
        for (var found : margins) {
            shares.add(new Margins(found.element(), found.top() / whole, found.right() / whole,
                    found.bottom() / whole, found.left() / whole));
        }
        return List.copyOf(shares);
    }
}
