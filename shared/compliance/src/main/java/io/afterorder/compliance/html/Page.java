package io.afterorder.compliance.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;

/** An HTML part as a mail client shows it. It is read once, from top to bottom. */
public final class Page {
    private final Document document;
    private final String preheader;
    private final List<String> blocks;
    private final List<String> besideLinks;
    private final List<StyledText> looks;
    private final List<Link> links;
    private final List<Image> images;
    private final List<Margins> margins;
    private final double width;
    private final int mostLineBreaks;

    private Page(Document document, Cascade cascade) {
        this.document = document;
        var reading = Reading.of(document, cascade);
        this.preheader = reading.blocks().preheader();
        this.blocks = reading.blocks().all();
        this.besideLinks = reading.blocks().besideLinks();
        this.looks = reading.looks();
        this.links = reading.links();
        this.images = reading.images();
        this.margins = reading.margins();
        this.width = reading.widths().declared();
        this.mostLineBreaks = reading.mostLineBreaks();
    }

    /** Parses any string; there is none that is not HTML. */
    public static Page of(String html) {
        var source = Source.of(html);
        var document = Jsoup.parse(source.html());
        return new Page(document, Cascades.of(styles(document, source.styles())));
    }

    /** The content of each style block, which is looked for beyond the head only where the source has more of them. */
    private static List<String> styles(Document document, int most) {
        var inHead = new ArrayList<String>(1);
        for (var element = document.head().firstElementChild(); element != null && inHead.size() < most;) {
            if (element.normalName().equals("style")) {
                inHead.add(element.data());
            }
            element = element.nextElementSibling();
        }
        return inHead.size() == most ? inHead : document.getElementsByTag("style").stream().map(Element::data).toList();
    }

    public Document document() {
        return document;
    }

    /** The visible text, one string a block (paragraph, cell, list item, heading), in reading order. */
    public List<String> blocks() {
        return blocks;
    }

    /** The hidden text that an inbox shows beside the subject; empty where there is none. */
    public String preheader() {
        return preheader;
    }

    /** The blocks without the texts of links, which each leave a blank. */
    public List<String> besideLinks() {
        return besideLinks;
    }

    /** The first run of visible text of each look, in reading order; within links and outside them are two looks. */
    public List<StyledText> looks() {
        return looks;
    }

    /** The links that a reader sees, or would see if they had a text. */
    public List<Link> links() {
        return links;
    }

    /** All pictures, hidden ones and backgrounds too. */
    public List<Image> images() {
        return images;
    }

    /** The most line breaks in a row, with nothing but blanks between them. */
    public int mostLineBreaks() {
        return mostLineBreaks;
    }

    /** The elements whose author gave them margins, with those. */
    public List<Margins> margins() {
        return margins;
    }

    /** The width in pixels for which the letter is made: its container's, or 600 where none is declared. */
    public double width() {
        return width;
    }

    /** The markup of an element's opening tag, for an excerpt. */
    public static String tag(Element element) {
        var tag = new StringBuilder("<").append(element.tagName());
        element.attributes().forEach(attribute -> tag.append(' ').append(attribute.getKey()).append("=\"")
                .append(attribute.getValue(), 0, Math.min(attribute.getValue().length(), 100)).append('"'));
        return tag.append('>').toString();
    }
}
